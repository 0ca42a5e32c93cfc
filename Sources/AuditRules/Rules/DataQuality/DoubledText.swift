internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// Q-12: a character, a word or a mark is there twice.
    static let doubledText = Rule(
        RuleDescription(
            id: "Q-12", name: "DoubledText", severity: .warning,
            title: LocalizedText(zh: "字词重复", en: "a word is there twice"),
            explanation: LocalizedText(
                zh: """
                    正文里有重复的字词，如“以以”“工作工作”“乡乡人民政府”。只查确知为误的写法：叠词（人人、处处、常常、层层……）\
                    和前后两词首尾相同的（公开开展、可以以……形式）不算；隔着标点不算。连用的标点只作提示。
                    """,
                en: """
                    A word is there twice, as in 以以, 工作工作 or 乡乡人民政府. Only wordings known to be wrong are looked for: \
                    reduplicated words (人人, 处处, 常常, 层层 …), words of which one ends as the next begins (公开开展, \
                    可以以…形式) and repetition across punctuation do not count. Doubled marks are a mere hint.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求年度报告内容准确；常理：发布前应校对",
                en: "circular 国办公开办函〔2021〕30号 asks for accurate reports; common sense: a text is proof-read"),
            benignCauses: [
                LocalizedText(
                    zh: "复制网页或扫描识别时在换行处多出一个字", en: "a character was doubled at a line's end by a scan or a copy"),
                LocalizedText(zh: "地名本身就有重复的字", en: "the name of a place has the doubled character"),
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "叠词和首尾相同的词", en: "reduplication, and words that meet"),
                    ExampleReport(
                        prose: .overview(
                            "人人参与、处处留心，层层把关，常常走访，稳稳推进；村村通广播，家家户户有明白卡；可以以信函申请，目的的达成为了了解需求，"
                                + "政务公开开展以来与政府信息息息相关，会议议题、工作作风、行政政策、事件件件有回音。"))),
                RuleExample(
                    LocalizedText(zh: "隔着标点", en: "across punctuation"),
                    ExampleReport(prose: .overview("加强公开工作，工作人员按月报送；做到规范，规范流程。"))),
                RuleExample(
                    LocalizedText(zh: "重复的字", en: "a doubled character"),
                    ExampleReport(prose: .overview("常住人口以以老人为主，公开以以纸质为主。")),
                    findings: [.fail(quotes: ["以以", "以以"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "重复的词", en: "a doubled word"),
                    ExampleReport(prose: .overview("扎实做好政务公开工作工作，及时及时更新。")),
                    findings: [
                        .fail(quotes: ["工作工作"], severity: .warning), .fail(quotes: ["及时及时"], severity: .warning),
                    ]),
                RuleExample(
                    LocalizedText(zh: "重复的“三是”", en: "a marker of a list that is there twice"),
                    ExampleReport(prose: .overview("一是及时更新，二是按期答复，三是三是加强培训。一是一、二是二。")),
                    findings: [.fail(quotes: ["三是三是"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "政务公开工作的工作人员", en: "the staff of the work"),
                    ExampleReport(prose: .overview("培训政务公开工作工作人员3次。"))),
                RuleExample(
                    LocalizedText(zh: "乡名后多一个字", en: "a character too many in a name"),
                    ExampleReport(prose: .overview("清河县柳溪镇镇人民政府设查询点，柳溪镇人民政府发布信息26条。")),
                    findings: [.fail(quotes: ["镇镇人民政府"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "本来就叫古镇镇", en: "a town whose name ends in 镇"),
                    ExampleReport(
                        organ: Organ(name: "清河县古镇镇人民政府", county: "清河县"),
                        prose: ExampleProse(overview: ["古镇镇人民政府发布信息26条。"]))),
                RuleExample(
                    LocalizedText(zh: "连用的标点", en: "doubled marks"),
                    ExampleReport(prose: .overview("发布信息26条，，答复来电、、信件3件。。。")),
                    findings: [.fail(quotes: ["，，", "、、"], severity: .info)]),
            ]),
        whereFound: DoubledWord.all.map(\.wording) + organs + marks,
        reads: { reading, report in
            for places in DoubledPlaces.words(in: reading) {
                let quote = reading.prose.text(of: places[0])
                report(
                    Observation(
                        reading, at: places,
                        message: LocalizedText(
                            zh: "“\(quote)”有重复的字词\(places.count > 1 ? "，共 \(places.count) 处" : "")。",
                            en: "“\(quote)” says something twice"
                                + (places.count > 1 ? ", in \(places.count) places." : "."))))
            }
            let marks = DoubledPlaces.marks(in: reading)
            guard let first = marks.first else { return }
            report(
                Observation(
                    reading, severity: .info, subject: "marks", at: marks,
                    message: LocalizedText(
                        zh: "标点连用：“\(reading.prose.text(of: first))”\(marks.count > 1 ? "等 \(marks.count) 处" : "")。",
                        en: "doubled marks: “\(reading.prose.text(of: first))”"
                            + (marks.count > 1 ? " and others, in \(marks.count) places." : "."))))
        })

    fileprivate static let organs = ["镇镇人民政府", "乡乡人民政府", "县县人民政府", "区区人民政府", "街道街道办事处"]
    private static let marks = [",,", "、、", "。。", ";;", ",。", "、,", ",、", "、。"]
}

/// The places of doubled text that is wrong.
private enum DoubledPlaces {
    /// Those of words, the same wording together; the longest of those that overlap.
    static func words(in reading: ReportReading) -> [[Range<Int>]] {
        let known = DoubledWord.all
        var places: [Range<Int>] = []
        for hit in reading.hits where hit.phrase < known.count + Rule.organs.count {
            let isRight =
                hit.phrase < known.count
                ? known[hit.phrase].exceptions.stand(around: hit.range, in: reading.prose.scalars)
                : isOrgansName(reading.prose.scalars[hit.range.lowerBound], reading.report.organ.name)
            if isRight { continue }
            if let last = places.last, hit.range.lowerBound < last.upperBound {
                places[places.count - 1] = last.lowerBound..<max(last.upperBound, hit.range.upperBound)
            } else {
                places.append(hit.range)
            }
        }
        var groups: [[Range<Int>]] = []
        for place in places {
            let same = groups.firstIndex { reading.prose.scalars[$0[0]].elementsEqual(reading.prose.scalars[place]) }
            if let same { groups[same].append(place) } else { groups.append([place]) }
        }
        return groups
    }

    /// Whether the organ's own name has the character twice and is but two long before it, as 古镇镇.
    private static func isOrgansName(_ scalar: UInt32, _ name: String) -> Bool {
        let scalars = name.unicodeScalars.map(\.value)
        guard
            let second = scalars.indices.dropFirst().first(where: { scalars[$0] == scalar && scalars[$0 - 1] == scalar }
            )
        else { return false }
        // What stands before: the own name of the place, behind the county's.
        let head = scalars[..<(second - 1)]
        let own = head.lastIndex { divisions.contains($0) }.map { head[($0 + 1)...] } ?? head
        return own.count <= 1
    }

    /// Doubled marks; three in a row stand for an ellipsis.
    static func marks(in reading: ReportReading) -> [Range<Int>] {
        let scalars = reading.prose.scalars
        return reading.hits.lazy.filter { $0.phrase >= DoubledWord.all.count + Rule.organs.count }.map(\.range).filter {
            place in
            let (first, last) = (scalars[place.lowerBound], scalars[place.upperBound - 1])
            return first != last
                || scalars[place.upperBound] != first
                    && (place.lowerBound == 0 || scalars[place.lowerBound - 1] != first)
        }
    }

    /// 县区市旗
    private static let divisions = ScalarSet("县区市旗")
}
