/// What a site puts around a report: scripts and styles, navigation, lists of links, the facts of the article.
struct HTMLSite {
    private let report: InventedReport
    private let county: String
    private var random: SeededRandom
    /// The day of publication.
    let date: String

    init(_ report: InventedReport, _ random: inout SeededRandom) {
        self.report = report
        county = String(report.organ.prefix { $0 != "县" }) + "县"
        date = "\(report.year + 1)-01-\(10 + random.below(20))"
        self.random = SeededRandom(seed: random.next())
    }

    var trail: String {
        "<a href=\"/\">首页</a> &gt; <a href=\"/zfxxgk/\">政府信息公开</a> &gt; <a href=\"/zfxxgk/nb/\">政府信息公开年报</a>"
    }

    mutating func head(declaring charset: String?, size: Int) -> String {
        var text = random.pick([
            "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n",
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\">\n<HEAD>\n",
            "\n<!-- saved from url=(0042)http://www.qinghe.example/zfxxgk/nb/12.html -->\n<html>\n<head>\n",
        ])
        if let charset {
            text += random.pick([
                "<meta charset=\"\(charset)\">\n",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=\(charset)\" />\n",
            ])
        }
        text += "<title>\(report.title)_\(county)人民政府</title>\n"
        text +=
            "<meta name=\"ArticleTitle\" content=\"\(report.title)\" />\n<meta name=\"SiteName\" content=\"\(county)人民政府\">\n"
        text += "<meta name=\"PubDate\" content=\"\(date) 10:\(10 + random.below(49))\">\n"
        text += "<meta name=\"ColumnName\" content=\"政府信息公开年报\">\n<style type=\"text/css\">\n"
        var styles = 0
        while text.utf8.count < size * 2 / 3 {
            styles += 1
            text +=
                ".c\(styles) .item-\(random.below(999)){margin:\(random.below(40))px auto;padding:0 \(random.below(20))px;"
            text += "background:#\(random.below(900) + 100) url(/images/bg\(random.below(90)).png) no-repeat}\n"
        }
        text +=
            "</style>\n<script type=\"text/javascript\">\nvar rows = \"<table><tr><td>规章</td><td>99</td></tr></table>\";\n"
        while text.utf8.count < size {
            text +=
                "function f\(random.below(99_999))(a, b) { if (a < b && b > \(random.below(99))) { return a + b; } }\n"
        }
        return text + "</script>\n</head>\n"
    }

    mutating func top(size: Int) -> String {
        var text =
            "<body>\n<div class=\"header\"><a href=\"/\"><img src=\"logo.png\" alt=\"\(county)人民政府\"></a></div>\n"
        text +=
            "<ul class=\"nav\">" + Self.channels.map { "<li><a href=\"/\($0.hash8)/\">\($0)</a></li>" }.joined()
            + "</ul>\n"
        text += "<div class=\"side\"><h3>政府信息公开年报</h3>\n" + reportLinks + "</div>\n<ul class=\"list\">\n"
        while text.utf8.count < size { text += link() }
        return text + "</ul>\n"
    }

    mutating func bottom(size: Int) -> String {
        var text = "<div class=\"related\"><h3>相关信息</h3><ul>\n" + reportLinks
        while text.utf8.count < size { text += link() }
        return text + """
            </ul></div>
            <div class="footer"><p>主办：\(county)人民政府办公室　联系电话：0000-\(6_000_000 + random.below(999_999))</p>
            <p>备案号：00000000号-1　网站标识码：\(1_000_000_000 + random.below(999_999_999))</p></div>
            <script>document.write("<span>" + new Date().getFullYear() + "</span>");</script>
            </body>
            </html>

            """
    }

    /// Some links of a list.
    func links(_ count: Int) -> String {
        Self.channels.prefix(count).map { "<a href=\"#\">\($0)</a><br>" }.joined()
    }

    /// The facts of the article, in a table as catalogues have it.
    var metadata: String {
        let facts = [
            ("索引号", "00\(report.year)/\(report.year + 1)-00012"), ("主题分类", "政府信息公开"), ("发布机构", report.organ),
            ("公开日期", date), ("文号", ""), ("有效性", "有效"), ("名称", report.title),
        ]
        return "<table class=\"meta\" width=\"100%\">"
            + facts.map { "<tr><td class=\"k\"><b>\($0)：</b></td><td colspan=\"3\">\($1)</td></tr>" }.joined()
            + "</table>\n"
    }

    /// A table of another report that the page's source still has and nobody sees.
    static let oldTable = """
        <!-- <table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
        <tr><td>规章</td><td>71</td><td>72</td><td>73</td></tr></table> -->

        """

    /// The organ's reports on other years, and those of its neighbours.
    private var reportLinks: String {
        let others = [report.year - 2, report.year - 1, report.year + 1].map {
            "<li><a href=\"./t\($0)0120.html\">\(report.organ)\($0)年政府信息公开工作年度报告</a><span>\($0 + 1)-01-20</span></li>\n"
        }
        let neighbours = ["柳溪镇", "石坪乡", "县教育局"].map {
            "<li><a href=\"./n\($0.hash8).html\" title=\"\(county)\($0)\(report.year)年政府信息公开工作年度报告\">\(county)\($0)\(report.year)年政府信息公开…</a></li>\n"
        }
        return (others + neighbours).joined()
    }

    private mutating func link() -> String {
        let topic = random.pick(Self.topics)
        return
            "<li class=\"i\(random.below(9))\"><a target=\"_blank\" href=\"/xw/\(random.below(99_999)).html\">\(topic)（第\(1 + random.below(80))期）</a>"
            + "<span class=\"date\">\(report.year)-0\(1 + random.below(9))-\(10 + random.below(19))</span></li>\n"
    }

    private static let channels = ["首页", "政府信息公开", "政务服务", "互动交流", "政策文件", "重点领域", "规章", "总计", "走进清河", "其他"]
    private static let topics = [
        "关于路灯更换的公示", "农机补贴发放名单", "水渠清淤工程中标结果", "危房改造验收公告", "茶园灌溉用水通知", "桥梁加固施工期间绕行提示", "粮库搬迁进展", "行政许可事项目录", "行政处罚结果公示",
    ]
}

extension String {
    /// Eight digits that are the same for the same text.
    fileprivate var hash8: String {
        String(10_000_000 + utf8.reduce(7) { ($0 &* 31 &+ Int($1)) & 0x3FF_FFFF })
    }
}
