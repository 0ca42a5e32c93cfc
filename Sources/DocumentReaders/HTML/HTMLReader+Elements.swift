import DocumentModel
import TextSupport

extension HTMLReader {
    /// Begins an element, after ending those that it implies the end of.
    mutating func start(_ element: HTMLElement, _ page: Span<UInt8>) throws(Diagnostic) {
        if open.hidden > 0 {
            // Blocks and tables end a drawing.
            if element.kind == .block || element.kind == .table,
                let index = open.innermost(.svg) ?? open.innermost(.math)
            {
                try close(downTo: index)
            }
            try endImplied(by: element)
            if open.hidden > 0 { return try startHidden(element) }
        }
        switch element.kind {
        case .look: try startLook(element, HTMLTag(page, &scanner, &styles))
        case .block:
            let tag = HTMLTag(page, &scanner, &styles)
            try endImplied(by: element)
            try endLine()
            try push(element, marks(of: element, tag))
        case .table, .tablePart:
            let tag = HTMLTag(page, &scanner, &styles)
            try endImplied(by: element)
            try endLine()
            try startTablePart(element, tag)
        case .opaque:
            if !HTMLTag(page, &scanner, &styles).isHidden { picture() }
            try push(element, .hidden)
        case .silent: try push(element, .hidden)
        case .control: control(element, HTMLValues(page, &scanner, &styles), page)
        case .raw where element == .textarea: if !HTMLTag(page, &scanner, &styles).isHidden { picture() }
        case .line, .raw: try endLine()
        case .frame:
            try endLine()
            // A page as a whole is never hidden: some are until a script shows them.
            if element == .form, HTMLTag(page, &scanner, &styles).isHidden { try push(element, .hidden) }
        case .property:
            isInTitle = element == .title
            properties.take(element, HTMLValues(page, &scanner, &styles), of: page)
        case .nothing: break
        }
    }

    /// Begins an element in a hidden one: it is of no more interest than for its end.
    private mutating func startHidden(_ element: HTMLElement) throws(Diagnostic) {
        if element == .table { tableCount += 1 }
        if element == .tr, let table = open.part(.table), open.all[table].isTableBeingRead {
            tables[tables.count - 1].skipRow()
        }
        switch element.kind {
        case .block, .table, .tablePart: if element != .col { try push(element) }
        // Of the elements that are a look only, those of the kind that hides.
        default: if element == open.hiddenElement { try push(element) }
        }
    }

    private mutating func startLook(_ element: HTMLElement, _ tag: HTMLTag) throws(Diagnostic) {
        if element.isParted { text.part() }
        if element == .a, let open = open.innermost(.a) { self.open.remove(at: open) }
        let marks = marks(of: element, tag)
        guard !marks.isEmpty else { return }
        if marks.contains(.apart) { try endLine() }
        try push(element, marks)
    }

    private func marks(of element: HTMLElement, _ tag: HTMLTag) -> HTMLMarks {
        var marks: HTMLMarks = []
        switch element {
        case .a where tag.leadsElsewhere: marks = .link
        case .nav, .button: marks = .link
        case .del, .s, .strike: marks = .struck
        case .pre, .listing: marks = .preformatted
        case .dialog where !tag.isOpen: marks = .hidden
        default: break
        }
        if tag.isHidden { marks.insert(.hidden) }
        if tag.style.contains(.struck) { marks.insert(.struck) }
        if tag.style.contains(.apart) { marks.insert(.apart) }
        return marks
    }

    mutating func push(_ element: HTMLElement, _ marks: HTMLMarks = []) throws(Diagnostic) {
        guard open.all.count < Self.depth else { throw Self.tooDeep }
        open.push(element, marks)
    }

    /// Ends an element: what is open in it ends too, but for what stands across it.
    mutating func end(_ element: HTMLElement) throws(Diagnostic) {
        if element == .body || element == .html { hasEnd = true }
        switch element.kind {
        case .look:
            if open.hidden == 0, element.isParted { text.part() }
            guard let index = open.innermost(element) else { return }
            // A block that begins in the element and has not ended goes on, and the element with it, unless the element
            // is one that may end anywhere.
            if !open.all[(index + 1)...].contains(where: { $0.element.kind != .look }) {
                try close(downTo: index)
            } else if element == .a || element == .s || element == .strike {
                open.remove(at: index)
            }
        case .table, .tablePart:
            if open.hidden == 0 { try endLine() }
            if let index = open.part(element) {
                try close(downTo: index)
            } else if element == .tbody, let table = open.part(.table), open.all[table].isTableBeingRead,
                !open.all[(table + 1)...].prefix(1).contains(where: { $0.element.isRowGroup || $0.element == .caption })
            {
                // The group that rows without one of their own are in.
                try close(downTo: table + 1)
                tables[tables.count - 1].endRowGroup()
            }
        case .line, .block, .frame, .raw:
            // `</br>` is a line's end, and so is the end of a block that was not begun.
            if open.hidden == 0 { try endLine() }
            if let index = open.innermost(element) { try close(downTo: index) }
        case .opaque, .silent:
            if let index = open.innermost(element) { try close(downTo: index) }
        case .control, .property, .nothing: break
        }
    }

    /// Ends the elements that cannot hold the one that begins (HTML standard, 13.2.6.4.7 to 13.2.6.4.15).
    private mutating func endImplied(by element: HTMLElement) throws(Diagnostic) {
        if element.kind == .block || element == .table || element == .hr, let index = open.innermost(.p) {
            try close(downTo: index)
        }
        switch element {
        case .li: if let index = open.item(.li) { try close(downTo: index) }
        case .dd, .dt:
            if let index = open.item(.dd) ?? open.item(.dt) { try close(downTo: index) }
        case .table:
            // A table directly in a table, in none of its cells, ends that one.
            if let table = open.part(.table), !open.all[(table + 1)...].contains(where: \.element.isCell) {
                try close(downTo: table)
            }
        case .caption, .colgroup, .col, .thead, .tbody, .tfoot, .tr, .td, .th:
            guard let table = open.part(.table) else { return }
            var keep = table + 1
            if element == .tr || element.isCell, keep < open.all.count, open.all[keep].element.isRowGroup { keep += 1 }
            if element.isCell, keep < open.all.count, open.all[keep].element == .tr { keep += 1 }
            try close(downTo: keep)
        default: break
        }
    }

    /// Ends the open elements from an index on, the innermost first.
    mutating func close(downTo index: Int) throws(Diagnostic) {
        while open.all.count > index, let last = open.all.last {
            if last.marks.contains(.isRead) || last.marks.contains(.apart), open.hidden == 0 { try endLine() }
            _ = open.pop()
            guard last.marks.contains(.isRead) else { continue }
            switch last.element {
            case .td, .th: tables[tables.count - 1].endCell()
            case .thead, .tbody, .tfoot: tables[tables.count - 1].endRowGroup()
            case .table: try endTable()
            default: break
            }
        }
    }

    private static let tooDeep = Diagnostic(
        .limit,
        LocalizedText(zh: "网页元素嵌套超过 \(depth) 层", en: "elements stand in elements more than \(depth) deep"),
        hint: LocalizedText(
            zh: "请在浏览器中打开网页，把正文复制到文本文件中", en: "open the page in a browser and copy its text into a text file"))
}
