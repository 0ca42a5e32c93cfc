import ReportModel
import Testing

@testable import AuditRules

@Suite struct DoubledTextTests {
    @Test func `every doubled wording is found where it stands by itself`() throws {
        for word in DoubledWord.all {
            #expect(try Rule.doubledText.quotes("（\(word.wording)）。") == [[word.wording]])
        }
    }

    @Test(arguments: [
        "人人、处处、常常、层层、稳稳、渐渐、明明、多多、天天、事事、件件、时时、村村通、家家户户、方方面面、实实在在、一一对应、年年岁岁。",
        "公开开展以来，公开开放日开门纳谏；会议议题、委员会会同、工作作风、管理理念、监督督促、进行行政处罚、财政政策、执法法规。",
        "可以以电子邮件提出，予以以下处理；普及及时，以及及时答复；为了了解需求，除了了解；目的的确定；现在在网站可查；参与与会。",
        "学习习近平新时代中国特色社会主义思想；方面面临挑战；政府信息息息相关；服务务实；群众众多；合并并购；自由由此。",
        "依申请公开公开渠道，政府信息信息公开指南，柳溪镇人民政府政府信息公开工作年度报告，政务公开工作工作人员。",
        "公开开发区信息，政务公开开通热线，加强公开，公开信息。", "我局局长、我局局机关、我局局属单位；过程性性质的信息，公开性性能；规范性文件文件名称，文件文件夹；政府信息公开、公开申请；公开公示。",
        "被被申请人，把把关口，即将将要，早已已知，上一一年。",
    ])
    func `right wordings are not`(_ paragraph: String) throws {
        #expect(try Rule.doubledText.quotes(paragraph) == [])
    }

    @Test func `words of the surroundings count only right beside the wording`() throws {
        #expect(try Rule.doubledText.quotes("可依法以以下方式，可行地以以方式。") == [["以以"]])
        #expect(try Rule.doubledText.quotes("工作工作有序，工作工作人员。") == [["工作工作"]])
    }

    @Test(arguments: [
        ("我局局未收到申请。", "我局局"), ("收到政府信息公开公开申请1件。", "信息公开公开申请"), ("满意率满意率达98%。", "满意率满意率"), ("四类过程性性信息。", "过程性性"),
        ("公开性性信息。", "性性"),
        ("发布规范性文件文件3件。", "文件文件"),
    ])
    func `a character or a word too many`(_ sentence: String, _ quote: String) throws {
        #expect(try Rule.doubledText.quotes(sentence) == [[quote]])
    }

    @Test func `what overlaps is one place`() throws {
        #expect(try Rule.doubledText.quotes("做好工作工作工作。") == [["工作工作工作"]])
    }

    @Test(arguments: [
        ("清河县古镇镇人民政府", "古镇镇人民政府发布。", true), ("清河县柳溪镇镇人民政府", "柳溪镇镇人民政府发布。", false),
        ("清河县柳溪镇人民政府", "柳溪镇镇人民政府发布。", false), ("古镇镇人民政府", "古镇镇人民政府发布。", true),
        ("清河县石坪乡乡人民政府", "石坪乡乡人民政府发布。", false), ("清河县古镇镇人民政府", "石坪乡乡人民政府发布。", false),
    ])
    func `a doubled 镇 is right in the name of a town that ends in it`(
        _ organ: String, _ text: String, _ isRight: Bool
    ) throws {
        let report = ExampleReport(
            organ: Organ(name: organ, county: organ.hasPrefix("清河县") ? "清河县" : nil),
            prose: ExampleProse(title: ["2024年政府信息公开工作年度报告"], overview: [text]))
        #expect(try Rule.doubledText.findings(in: report).isEmpty == isRight)
    }

    @Test func `three marks in a row are an ellipsis`() throws {
        #expect(try Rule.doubledText.quotes("还有更多。。。发布26条，，，答复、、信件，。") == [["、、", "，。"]])
    }
}
