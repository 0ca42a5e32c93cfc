import DocumentModel
import TextSupport

/// What is to be said of a workbook beside its text.
struct SheetNotes: Sendable {
    /// What can be said of cells: the first of them and how many there are.
    private var cells: [Subject: (place: SourceAnchor, count: Int)] = [:]
    private var sheets: [Subject: [Int]] = [:]

    enum Subject: Sendable, Hashable, CaseIterable {
        case uncomputed
        case missingText
        case rounded
        case notShown
        case shownOtherwise
        case doubled
        case coveredText
        case tooWide
        case hiddenSheet
        case hiddenRows
        case drawing
        case otherSheet
    }

    /// Takes note of a cell.
    mutating func take(_ subject: Subject, at place: SourceAnchor) {
        cells[subject, default: (place, 0)].count += 1
    }

    /// Takes note of a sheet, by its number.
    mutating func take(_ subject: Subject, sheet: Int) {
        if sheets[subject]?.last != sheet { sheets[subject, default: []].append(sheet) }
    }

    /// The notes, in a fixed order.
    var all: [DocumentNote] {
        Subject.allCases.compactMap { subject in
            if let (place, count) = cells[subject] {
                return DocumentNote(subject.kind, at: place, subject.text("\(count) 个单元格", "\(count) cells"))
            }
            return sheets[subject].map { numbers in
                let list = numbers.prefix(5).map(String.init).joined(separator: ", ") + (numbers.count > 5 ? ", …" : "")
                return DocumentNote(subject.kind, subject.text("第 \(list) 张工作表", "sheet \(list)"))
            }
        }
    }
}

extension SheetNotes.Subject {
    fileprivate var kind: DocumentNote.Kind {
        switch self {
        case .uncomputed, .missingText, .hiddenSheet, .hiddenRows, .otherSheet, .coveredText: .part
        case .rounded, .notShown, .shownOtherwise, .doubled, .tooWide: .layout
        case .drawing: .imageOnly
        }
    }

    fileprivate func text(_ zh: String, _ en: String) -> LocalizedText {
        switch self {
        case .uncomputed:
            LocalizedText(
                zh: "\(zh)是公式，文件没有保存计算结果；请用 Excel 或 WPS 打开后另存",
                en: "\(en) with formulas whose results are not saved; open the file in Excel and save it anew")
        case .missingText:
            LocalizedText(zh: "\(zh)的文字在文件里找不到", en: "the text of \(en) is not in the file")
        case .rounded:
            LocalizedText(
                zh: "\(zh)显示的是四舍五入后的数，按保存的数读取", en: "\(en) show rounded numbers; the stored ones are read")
        case .notShown:
            LocalizedText(
                zh: "\(zh)有数但显示为空，不作为数值读取", en: "\(en) show nothing although they hold numbers; not read as numbers")
        case .shownOtherwise:
            LocalizedText(
                zh: "\(zh)显示的与保存的数不同（格式换算），不作为数值读取",
                en: "\(en) show something else than the number stored; not read as numbers")
        case .doubled: LocalizedText(zh: "\(zh)在文件里出现两次", en: "\(en) are there twice")
        case .coveredText:
            LocalizedText(zh: "\(zh)被合并单元格遮住，未读取", en: "\(en) are covered by merged ones and not read")
        case .tooWide:
            LocalizedText(
                zh: "表格超过 \(TableLimits.columns) 列或 \(TableLimits.rows) 行，\(zh)所在的行按文字读取",
                en:
                    "a table has more than \(TableLimits.columns) columns or \(TableLimits.rows) rows; rows of \(en) are read as text"
            )
        case .hiddenSheet: LocalizedText(zh: "\(zh)是隐藏的，未读取", en: "\(en) is hidden and not read")
        case .hiddenRows:
            LocalizedText(zh: "\(zh)有隐藏的行或列，未读取", en: "\(en) has hidden rows or columns, which are not read")
        case .drawing:
            LocalizedText(zh: "\(zh)上有图片或文本框，未读取", en: "\(en) has pictures or text boxes, which are not read")
        case .otherSheet: LocalizedText(zh: "\(zh)不是表格（图表或宏），未读取", en: "\(en) is a chart or a macro and not read")
        }
    }
}
