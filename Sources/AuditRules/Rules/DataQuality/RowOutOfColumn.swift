internal import DocumentModel
internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// Q-09: a row of table 三 begins further left than the rows of its level.
    static let rowOutOfColumn = Rule(
        RuleDescription(
            id: "Q-09", name: "RowOutOfColumn", severity: .info,
            title: LocalizedText(zh: "表三有行没有排在本级的列", en: "a row of table 3 begins in another column than its level"),
            explanation: LocalizedText(
                zh: """
                    “3.其他”“（七）总计”从第一列写起，而同级各行在右边的列，多半是合并单元格时出了错。数值按顺序读取，不受影响；\
                    但按列处理这张表的人会取错。
                    """,
                en: """
                    “3.其他” or “（七）总计” begins in the first column although the other rows of its level stand further \
                    right: cells were merged wrongly. The values are read in their order; whoever goes by the columns \
                    will read others.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号规定的表三格式", en: "table 3 in the form of 国办公开办函〔2021〕30号"),
            benignCauses: [
                LocalizedText(
                    zh: "从网页复制或扫描识别时，跨行的单元格丢失", en: "a merged cell was lost when the page was copied or scanned")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "各行都在本级的列", en: "every row in the column of its level"),
                    ExampleReport(
                        prose: ExampleProse(requests: [
                            "三、本年度办理结果\t（一）予以公开\t\t0\t0\t0\t0\t0\t0\t0", "\t（六）其他处理\t3.其他\t0\t0\t0\t0\t0\t0\t0",
                            "\t（七）总计\t\t0\t0\t0\t0\t0\t0\t0",
                        ]))),
                RuleExample(
                    LocalizedText(zh: "两行从第一列写起", en: "two rows that begin in the first column"),
                    ExampleReport(
                        prose: ExampleProse(requests: [
                            "三、本年度办理结果\t（一）予以公开\t\t0\t0\t0\t0\t0\t0\t0", "3. 其他\t\t0\t0\t0\t0\t0\t0\t0",
                            "(七) 总计\t0\t0\t0\t0\t0\t0\t0",
                        ])),
                    findings: [.fail(quotes: ["3. 其他", "(七) 总计"], severity: .info)]),
                RuleExample(
                    LocalizedText(
                        zh: "从网页复制：合并单元格下面的行都从第一列写起", en: "copied from a page: below a merged cell all rows do"),
                    ExampleReport(
                        prose: ExampleProse(requests: [
                            "三、本年度办理结果\t（一）予以公开\t0\t0\t0\t0\t0\t0\t0", "（二）部分公开\t0\t0\t0\t0\t0\t0\t0",
                            "（六）其他处理\t1.申请人无正当理由逾期不补正\t0\t0\t0\t0\t0\t0\t0", "3.其他\t0\t0\t0\t0\t0\t0\t0",
                            "（七）总计\t0\t0\t0\t0\t0\t0\t0",
                        ]))),
                RuleExample(
                    LocalizedText(zh: "整张表没有分级的列", en: "a table without columns for its levels"),
                    ExampleReport(
                        prose: ExampleProse(requests: [
                            "（一）予以公开\t0\t0\t0\t0\t0\t0\t0", "3.其他\t0\t0\t0\t0\t0\t0\t0", "（七）总计\t0\t0\t0\t0\t0\t0\t0",
                        ]))),
                RuleExample(
                    LocalizedText(zh: "一格一行的文本没有列", en: "text with a cell a line has no columns"),
                    ExampleReport(
                        prose: ExampleProse(requests: ["\t（一）予以公开", "\t0", "", "\t3.其他", "\t0"]))),
            ]),
        reads: { reading, report in
            let document = reading.contents.text.document
            for block in document.blocks {
                guard case .table(let grid) = block, grid.isPadded || grid.hasColumns else { continue }
                let rows = RequestLevels.misplaced(grid, document)
                guard !rows.isEmpty else { continue }
                let names = rows.map { "“\(TextFolding.folded(document.string($0)))”" }
                report(
                    Observation(
                        reports: [reading.index],
                        passages: rows.map { FoundPassage(Passage($0, of: reading.contents.text.document)) },
                        message: LocalizedText(
                            zh: "表三的\(names.joined(separator: "、"))从第一列写起，没有排在本级的列。",
                            en: "table 3: \(names.joined(separator: ", ")) begin in the first column, "
                                + "not in that of their level.")))
                return
            }
        })
}

/// In which columns the labels of table 三 begin.
private enum RequestLevels {
    /// 3.其他 and （七）总计 where they begin in the first column of a table whose other rows of these levels do not: below
    /// a merged cell of a copied page all do.
    static func misplaced(_ grid: TableGrid, _ document: Document) -> [TextPiece] {
        var found: [TextPiece] = []
        var hasLevels = false
        for row in 0..<grid.rowCount {
            let cells = grid.row(row)
            // A row of values has more cells than a label or two.
            guard cells.count >= 8, let index = cells.first(where: { !grid.cells[$0].isBlank }) else { continue }
            let piece = grid.cells[index]
            let column = grid.hasColumns ? grid.columns[index].lowerBound : index - cells.lowerBound
            if column > 0 {
                hasLevels = true
            } else if piece.range.count <= 30, isLow(piece, document) {
                found.append(piece)
            } else if isOfLowLevel(piece, document) {
                return []
            } else if let second = cells.dropFirst().first(where: { !grid.cells[$0].isBlank }), !hasLevels {
                hasLevels = isLabel(grid.cells[second], document)
            }
        }
        return hasLevels ? found : []
    }

    /// Whether a label is of a row below the first level.
    private static func isLow(_ piece: TextPiece, _ document: Document) -> Bool {
        var scalars: [UInt32] = []
        TextFolding.append(document.text.span, piece.range, to: &scalars)
        return low.contains(scalars)
    }

    /// Whether a label begins with the number of a row below the first level: 2.重复申请, （二）部分公开.
    private static func isOfLowLevel(_ piece: TextPiece, _ document: Document) -> Bool {
        var scalars: [UInt32] = []
        TextFolding.append(document.text.span, piece.range, to: &scalars)
        let style = Enumerator.leading(scalars)?.enumerator.style
        return style == .arabic || style == .bracketed
    }

    /// Whether a cell begins with a bracketed number, as （一）予以公开.
    private static func isLabel(_ piece: TextPiece, _ document: Document) -> Bool {
        var scalars: [UInt32] = []
        TextFolding.append(document.text.span, piece.range, to: &scalars)
        return Enumerator.leading(scalars)?.enumerator.style == .bracketed
    }

    private static let low = ["3.其他", "3、其他", "3其他", "(七)总计", "(七)合计"].map(TextFolding.scalars(of:))
}
