import Presentation
import ReportDiff
import ReportModel
import TextSupport

/// Draws the cells in which two reports differ.
struct DiffCellsView {
    var sides: ComparedSides
    var choice: DiffChoice

    private var language: Language { sides.language }

    /// The cells in a layout for wide screens, files and programs, and in one for narrow screens.
    func tables(_ cells: CellComparison, _ courses: TotalCourses) -> [Table] {
        let shown = (cells.differences + (choice.showsAll ? cells.writtenDifferently : [])).filter {
            isWanted($0, courses[$0.address])
        }
        let rows = shown.map { row($0, courses[$0.address]) }
        let oneSided = choice.showsAll && choice.cells == nil ? cells.notComparable.map(row) : []
        let wide = Table(
            columns: columns, rows: rows + oneSided, title: language.say("单元格", "cells"),
            footer: footer(cells, courses),
            on: .wide)
        return [
            wide, narrow(wide, (shown.map(\.address) + (oneSided.isEmpty ? [] : cells.notComparable.map(\.address)))),
        ]
    }

    /// The table with address and label in one column, and the sign of an outlier before its percentage.
    private func narrow(_ table: Table, _ cells: [CellAddress]) -> Table {
        let columns =
            [Column("cell", language.say("单元格", "cell"), overflow: .wrap)]
            + ["old", "new", "change", "percent", "difference"].compactMap { key in
                table.columns.first { $0.key == key }
            }
        let places = columns.dropFirst().compactMap { column in table.columns.firstIndex { $0.key == column.key } }
        let outlier = table.columns.firstIndex { $0.key == "outlier" } ?? 0
        let percent = table.columns.firstIndex { $0.key == "percent" } ?? 0
        let rows = zip(table.rows, cells).map { row, address in
            var row = row
            if case .text = row[outlier], case .number(let number, _) = row[percent] {
                row[percent] = .number(number, sign: "!")
            }
            return [.cell(address, sides.label(address))] + places.map { row[$0] }
        }
        return Table(columns: columns, rows: rows, title: table.title, footer: table.footer, for: .people, on: .narrow)
    }

    private var columns: [Column] {
        [
            Column("cell", language.say("单元格", "cell"), overflow: .keep),
            Column("label", language.say("栏目", "label"), overflow: .wrap),
            Column("old", sides.name(.old), alignment: .right), Column("new", sides.name(.new), alignment: .right),
            Column("change", language.say("变化", "change"), alignment: .right),
            Column("percent", "%", alignment: .right), Column("outlier", "", overflow: .keep),
            Column("kind", "", for: .programs), Column("course", "", for: .programs),
            Column("old-state", "", for: .programs), Column("old-raw", "", for: .programs),
            Column("new-state", "", for: .programs), Column("new-raw", "", for: .programs),
            Column("difference", language.say("类别", "kind"), overflow: .wrap, for: .people),
        ]
    }

    private func row(_ difference: CellDifference, _ course: ChangeCourse) -> [Field] {
        let isWritten = difference.kind == .writtenDifferently
        let wording =
            isWritten || course == .independent && difference.kind != .changed
            ? difference.kind.wording : course.wording
        let more = !isWritten && course != .independent && difference.kind != .changed ? difference.kind.wording : nil
        return [
            .text(difference.address.description, role: .name), .text(sides.label(difference.address), role: .label),
            difference.old.field(language), difference.new.field(language),
            difference.change.map { .number($0.description) } ?? .missing(shown: "—"),
            difference.percent.map { .number($0.description) } ?? .missing(shown: "—"),
            isOutlier(difference) ? .text("!", role: .warning) : .missing(shown: ""), .text("\(difference.kind)"),
            .text(isWritten ? "" : course.rawValue),
            .text(difference.old.state.name), .text(difference.old.raw), .text(difference.new.state.name),
            .text(difference.new.raw),
            .text(
                ([wording] + [more, isWritten ? written(difference) : nil].compactMap { $0 }).map { $0[language] }
                    .joined(separator: language.say("，", ", ")),
                role: course == .contradictory ? .error : .plain),
        ]
    }

    /// What both sides have printed for the same number.
    private func written(_ difference: CellDifference) -> LocalizedText {
        let texts = "“\(difference.old.raw)”→“\(difference.new.raw)”"
        return LocalizedText(zh: texts, en: texts)
    }

    private func row(_ cell: CellComparison.OneSided) -> [Field] {
        let value = cell.value.field(language)
        let none = Field.missing(shown: "—")
        return [
            .text(cell.address.description, role: .name), .text(sides.label(cell.address), role: .label),
            cell.side == .old ? value : none, cell.side == .new ? value : none, none, none, .missing(shown: ""),
            .text("notComparable"), .text(""), .text(cell.side == .old ? cell.value.state.name : ""),
            .text(cell.side == .old ? cell.value.raw : ""), .text(cell.side == .new ? cell.value.state.name : ""),
            .text(cell.side == .new ? cell.value.raw : ""),
            .text(language.say("格式不同，不可比", "the forms differ"), role: .faint),
        ]
    }

    private func isWanted(_ difference: CellDifference, _ course: ChangeCourse) -> Bool {
        switch choice.cells {
        case nil: true
        case .independent: course == .independent
        case .derived: course == .derived
        case .contradictory: course == .contradictory
        case .outliers: isOutlier(difference)
        }
    }

    private func isOutlier(_ difference: CellDifference) -> Bool {
        choice.isOutlier(difference.percent) && difference.kind == .changed
    }

    private func footer(_ cells: CellComparison, _ courses: TotalCourses) -> String {
        let counts = Dictionary(grouping: cells.differences) { courses[$0.address] }.mapValues(\.count)
        let kinds = ChangeCourse.allCases.compactMap { course in
            counts[course].map { "\(course.wording[language]) \($0)" }
        }
        var footer = language.say(
            "可比 \(cells.comparableCount) 格：\(cells.differences.count) 格不同，\(cells.sameCount) 格相同",
            "\(cells.comparableCount.of("cell")) comparable: \(cells.differences.count) different, \(cells.sameCount) the same"
        )
        if !kinds.isEmpty {
            footer += language.say(
                "（\(kinds.joined(separator: "，"))）", " (\(kinds.joined(separator: ", ")))")
        }
        if !cells.writtenDifferently.isEmpty {
            footer += language.say(
                "，\(cells.writtenDifferently.count) 格仅写法不同",
                "; written differently: \(cells.writtenDifferently.count)")
        }
        if !cells.notComparable.isEmpty {
            footer += language.say(
                "；\(cells.notComparable.count) 格因格式不同不可比",
                "; not comparable, the forms being different: \(cells.notComparable.count)")
        }
        return footer
    }
}

// MARK: Beside the cells

extension DiffCellsView {
    /// The totals that stayed while their parts changed.
    func unmoved(_ courses: TotalCourses) -> Table {
        let columns = [
            Column("cell", language.say("单元格", "cell"), overflow: .keep),
            Column("label", language.say("栏目", "label"), overflow: .wrap),
            Column("value", language.say("两边都是", "both say"), alignment: .right),
            Column("parts", language.say("各项之和的变化", "change of the parts"), alignment: .right),
        ]
        let rows = courses.unmoved.map { total -> [Field] in
            [
                .text(total.address.description, role: .name), .text(sides.label(total.address), role: .label),
                sides.new.value(total.address).field(language), .number(total.change.description),
            ]
        }
        return Table(
            columns: columns, rows: rows,
            title: language.say("各项变了而合计没有变", "totals that stayed while their parts changed"))
    }

    /// The sums of the rows under a heading, where they changed.
    func subtotals(_ subtotals: [GroupSubtotal]) -> Table {
        let columns = [
            Column("label", language.say("小计", "subtotal"), overflow: .wrap), Column("cells", "", for: .programs),
            Column("old", sides.name(.old), alignment: .right), Column("new", sides.name(.new), alignment: .right),
            Column("change", language.say("变化", "change"), alignment: .right),
        ]
        let rows = subtotals.filter { $0.old != $0.new }.map { subtotal -> [Field] in
            [
                .text(subtotal.label[language], role: .label),
                .text(subtotal.cells.map(\.description).joined(separator: " ")), number(subtotal.old),
                number(subtotal.new), number(subtotal.change),
            ]
        }
        return Table(columns: columns, rows: rows, title: language.say("各组小计", "subtotals per group"))
    }

    /// What ties one year to the next.
    func ties(_ ties: [YearTie]) -> Table {
        let columns = [
            Column("tie", "", for: .programs),
            Column("relation", language.say("跨年关系", "tie"), overflow: .wrap, for: .people),
            Column("cell", language.say("单元格", "cell"), overflow: .keep),
            Column("expected", language.say("应为", "should be"), alignment: .right),
            Column("actual", language.say("实为", "says"), alignment: .right), Column("holds", "", for: .programs),
            Column("verdict", "", overflow: .keep, for: .people),
        ]
        let shown = ties.filter { choice.showsAll || $0.holds != true || $0.actual != .zero }
        let rows = shown.map { tie -> [Field] in
            [
                .text(tie.identity.kind.rawValue), .text(wording(tie), role: .label),
                .text(tie.identity.target.description, role: .name), number(tie.expected), number(tie.actual),
                .text(tie.holds.map { $0 ? "true" : "false" } ?? ""), verdict(tie),
            ]
        }
        let broken = ties.count { $0.holds == false }
        let missing = ties.count { $0.holds == nil }
        return Table(
            columns: columns, rows: rows, title: language.say("两年之间", "between the years"),
            footer: language.say(
                "\(ties.count) 处关系，\(broken) 处不符" + (missing > 0 ? "，\(missing) 处缺数" : "")
                    + (shown.count < ties.count ? "；两年都是 0 的未列" : ""),
                "\(ties.count) ties, \(broken) broken" + (missing > 0 ? ", \(missing) lack a number" : "")
                    + (shown.count < ties.count ? "; those of zeros are left out" : "")))
    }

    private func verdict(_ tie: YearTie) -> Field {
        switch tie.holds {
        case true?: .text(language.say("✓ 相符", "✓ holds"))
        case false?: .text(language.say("✗ 不符", "✗ broken"), role: .error)
        case nil: .text(language.say("? 缺数", "? a number is missing"), role: .missing)
        }
    }

    private func wording(_ tie: YearTie) -> String {
        let before = "\(sides.name(.old)) \(sides.label(tie.identity.carried))"
        switch tie.identity.kind {
        case .carryOver: return language.say("\(before) → 上年结转", "\(before) → carried in")
        case .stock: return language.say("\(before) + 本年制发 − 本年废止", "\(before) + issued − repealed")
        }
    }

    private func number(_ sum: DecimalSum?) -> Field {
        sum.map { .number($0.description) } ?? .missing(shown: "—")
    }
}
