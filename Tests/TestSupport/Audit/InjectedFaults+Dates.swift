extension InjectedFault {
    /// Faults of days and years: group D of the catalogue.
    static let ofDates: [InjectedFault] = [
        .published("D-02", "2025-02-10"), .published("D-02", "2025-04-10"), .published("D-04", "2024-12-25"),
        .words("D-09", "统计期限自2024年1月1日起至2024年12月31日止", "统计期限自2023年1月1日起至2023年12月31日止"),
        .words("D-09", "2024年12月31日止", "2024年12月30日止"),
        .sentence("D-11", "11月31日组织业务学习。", quote: "11月31日"),
        .sentence("D-12", "2026年3月已召开公开工作例会。", quote: "2026年3月"),
        .late("D-01", "县农业农村局", "2025-02-10"), .late("D-01", "县气象局", "2025-02-10"),
        .late("D-03", "县人民政府", "2025-04-02"),
        InjectedFault("D-05", "a page without a day of publication") { audit in
            audit.last.published = nil
            audit.page = "http://www.qinghe.example/nb/12.html"
            return true
        },
        InjectedFault("D-06", "the default day of a column") { audit in
            audit.last.prose.opening.insert("生成日期：2017-08-20", at: 0)
            audit.expected.quote = "2017-08-20"
            return true
        },
        InjectedFault("D-06", "another day in the address") { audit in
            audit.page = "http://www.qinghe.example/art/2025/6/5/art_12_34.html"
            return true
        },
        InjectedFault("D-07", "the prose tells of the year before") { audit in
            audit.expected.quote = "2023年"
            for old in ["2024年，", "2024年，", "2024年，", "2024年度，"] {
                guard audit.replace(old, with: old.replacing("2024", with: "2023")) else { return false }
            }
            return true
        },
        InjectedFault("D-07", "the words that publish it name another year") { audit in
            audit.last.prose.opening.insert("现公布\(audit.last.organ)2023年政府信息公开工作年度报告，欢迎监督。", at: 0)
            audit.expected.quote = "2023年"
            return true
        },
        .sentence("D-08", "2023年，全镇共制定规范性文件0件。", quote: "2023年"),
        .sentence("D-08", "2025年全镇走访群众20次。", quote: "2025年"),
        .words("D-08", "结转下年度继续办理", "结转2024年继续办理", quote: "结转2024年"),
        .sentence("D-10", "今年以来，村级信息员轮流讲解。", quote: "今年以来"),
        .sentence("D-10", "截至目前各村公示栏均已更换。", quote: "截至目前"),
    ]

    private static func published(_ rule: String, _ date: String) -> InjectedFault {
        InjectedFault(rule, "published \(date)") { audit in
            audit.last.published = date
            audit.expected.quote = date
            return true
        }
    }

    /// The report of another organ of the county, published on a day.
    private static func late(_ rule: String, _ organ: String, _ day: String) -> InjectedFault {
        InjectedFault(rule, "\(organ) \(day)") { audit in
            guard let county = audit.last.organ.firstIndex(of: "县") else { return false }
            for report in audit.reports.indices {
                audit.reports[report].organ = audit.reports[report].organ[..<county] + organ
            }
            audit.last.published = day
            audit.expected.quote = day
            return true
        }
    }
}
