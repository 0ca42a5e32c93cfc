import TextSupport

/// A page of help that is about no single command.
struct HelpTopic: Sendable {
    var name: String
    var alias: String
    var text: LocalizedText

    static let all: [HelpTopic] = [conditions, keys, paths]

    private static let conditions = HelpTopic(
        name: "conditions", alias: "条件",
        text: LocalizedText(
            zh: """
                条件：query 路径 --where '条件'，逐格判断；符号两边留空格
                  数字  value 数值，year 年度，change 比本机关上一年度最新报告多多少；也可以写数
                  文字  organ 机关，county 县（区），state 状态，row 行，column 列；文字加不加引号都可以，有空格时要加
                  状态  number 数字，blank 空白，dash 划线，unreadable 无法读取，absent 缺失
                  行列  地址中的词（new、denied、total）或表格的原文；只写一部分用 ~，例如 row ~ 不予公开
                  运算  + - * / abs(…)，= != < <= > >=，~（含有），= … within N，and or not，括号
                空白不当作零：数值、上年数或县（区）缺了就无法判断，不列入，并说明有多少格；not 也是如此
                  query */2024/t3.new.total --where 'change / (value - change) > 0.5'
                """,
            en: """
                Condition: query PATH --where 'CONDITION', asked of each cell; signs have blanks around them
                  numbers  value, year, change (the value less that of the organ's newest report on the year before)
                  texts    organ, county, state, row, column; beside a field a text needs quotation marks only for blanks
                  states   number, blank, dash, unreadable, absent
                  rows and columns  the words of addresses (new, denied, total) or those of the form; ~ for a part of them
                  signs    + - * / abs(…), = != < <= > >=, ~ (contains), = … within N, and or not, brackets
                Blank is never zero: without the value, the year before or the county a condition cannot be judged, also
                with not; such cells are left out and counted
                  query */2024/t3.new.total --where 'change / (value - change) > 0.5'
                """))

    private static let paths = HelpTopic(
        name: "paths", alias: "路径",
        text: LocalizedText(
            zh: """
                路径：[county:县/]机关/年度[@版次][/位置]
                  机关  全名、* 或 {甲镇,乙镇}；在提示符下可以只写一部分
                  年度  2024、*、2021..2024、{2023,2024}
                  位置  单元格 t3.new.total，整行 t3.new，整列 t3.*.total，正文 s1 至 s6，原文第 14 行 L14
                  表格的原文也可以用：三.本年新收.总计，三.不予公开.1.自然人，四.行政复议.结果维持
                  只写位置就是全部报告：t3.new.total 即 */*/t3.new.total
                  all 全部报告，last 上一个结果里的报告；在提示符下 r7 是第 7 份报告，f12 是第 12 个问题
                表二 t2：rules normative 的 issued repealed in-force；licences penalties coercions 的 decided；fees.amount
                表三 t3：new carried-in granted partial denied.1-8 unavailable.1-3 unprocessed.1-5 other.1-3 closed carried-out
                        各有 natural business research nonprofit legal others total 七列
                表四 t4：review suit suit-after-review 的 upheld corrected other pending total
                """,
            en: """
                Path: [county:COUNTY/]ORGAN/YEAR[@REVISION][/PLACE]
                  ORGAN  a whole name, * or {甲镇,乙镇}; at the prompt a part of it is enough
                  YEAR   2024, *, 2021..2024, {2023,2024}
                  PLACE  a cell t3.new.total, a row t3.new, a column t3.*.total, a section s1 to s6, a line L14
                  The form's own words do too: 三.本年新收.总计, 三.不予公开.1.自然人, 四.行政复议.结果维持
                  A place alone means all reports: t3.new.total is */*/t3.new.total
                  all is every report, last those of the last result; at the prompt r7 is report 7, f12 finding 12
                Table 2 t2: rules normative with issued repealed in-force; licences penalties coercions with decided; fees.amount
                Table 3 t3: new carried-in granted partial denied.1-8 unavailable.1-3 unprocessed.1-5 other.1-3 closed carried-out
                        each with natural business research nonprofit legal others total
                Table 4 t4: review suit suit-after-review with upheld corrected other pending total
                """))

    private static let keys = HelpTopic(
        name: "keys", alias: "按键",
        text: LocalizedText(
            zh: """
                Tab        补全命令、选项、文件、机关、年度、单元格地址
                ↑ ↓        历史；Ctrl-R 在历史中查找
                Ctrl-A/E   行首、行尾；Ctrl-← Ctrl-→ 按词移动
                Ctrl-W     删去前一个词；Ctrl-K 删到行尾；Ctrl-U 删去整行
                Ctrl-L     清屏
                Ctrl-C     放弃这一行；Ctrl-D 在空行上退出
                以空格开头的行不进历史；行尾的 \\ 表示下一行继续
                """,
            en: """
                Tab        completes commands, options, files, organs, years, cell addresses
                Up Down    history; Ctrl-R searches it
                Ctrl-A/E   start and end of the line; Ctrl-Left Ctrl-Right move by words
                Ctrl-W     deletes the word before; Ctrl-K to the end of the line; Ctrl-U the line
                Ctrl-L     clears the screen
                Ctrl-C     drops the line; Ctrl-D on an empty line leaves
                A line that begins with a blank is not kept in the history; a \\ at the end goes on in the next line
                """))
}
