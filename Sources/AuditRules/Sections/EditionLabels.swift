internal import DocumentModel
internal import ReportModel
internal import TextSupport

/// The labels of tables 二 and 三 that only one edition of the form has (DOMAIN §2.6), folded, without their numbers.
enum EditionLabels {
    /// Those of 2019.
    static let old: Set<[UInt32]> = labels([
        "本年新制作数量", "本年新公开数量", "对外公开总数量", "上一年项目数量", "本年增/减", "本年增减", "政府集中采购", "其他对外管理服务事项", "采购项目数量", "采购总金额",
        "第二十条第（九）项",
    ])
    /// Those of 2021.
    static let new: Set<[UInt32]> = labels([
        "本年制发件数", "本年废止件数", "现行有效件数", "本年处理决定数量", "本年收费金额（单位：万元）", "本年收费金额", "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
        "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    ])
    /// Those of 2019 that a reader takes for labels of 2021.
    static let residue: Set<[UInt32]> = labels(["处理决定数量", "规范性文件"])
    static let all: Set<[UInt32]> = old.union(new)

    /// The labels that only one edition has.
    static func of(_ edition: Edition) -> Set<[UInt32]> {
        switch edition {
        case .y2019: old
        case .y2021: new
        }
    }

    private static func labels(_ texts: [String]) -> Set<[UInt32]> { Set(texts.map(TextFolding.scalars(of:))) }
}

extension ReportReading {
    /// The edition that the form of the fiscal year has; nil for years before the form.
    var expectedEdition: Edition? {
        switch year {
        case ..<2019: nil
        case 2019, 2020: .y2019
        default: .y2021
        }
    }
}
