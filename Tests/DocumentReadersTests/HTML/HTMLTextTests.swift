import Testing

@Suite struct HTMLTextTests {
    @Test(
        "Blocks and line breaks part paragraphs, inline elements part nothing",
        arguments: [
            ("<p>甲<p>乙<div>丙<div>丁</div>戊</div>己", ["P 甲", "P 乙", "P 丙", "P 丁", "P 戊", "P 己"]),
            ("甲<br>乙<br/>丙</br>丁<hr>戊", ["P 甲", "P 乙", "P 丙", "P 丁", "P 戊"]),
            ("<span>1</span><font>2</font><b><i>3</b>4</i><o:p></o:p>件", ["P 1234件"]),
            ("<h1>题</h1>文<ul><li>一<li>二</ul>", ["P 题", "P 文", "P 一", "P 二"]),
            ("甲</p>乙</div>丙", ["P 甲", "P 乙", "P 丙"]),
            ("<td>1</td><td>2</td>", ["P 1", "P 2"]),
            ("<span style='display:block'>1</span>2<b style='float:left'>3</b>", ["P 1", "P 2", "P 3"]),
            ("<pre>一\n二</pre>三\n四", ["P 一", "P 二", "P 三 四"]),
        ])
    func lines(page: String, expected: [String]) throws {
        #expect(try HTMLSketch.lines(page) == expected)
    }

    @Test(
        "White space collapses; what leaves no trace is left out",
        arguments: [
            ("<p> 甲 \n\t 乙 </p>", ["P 甲 乙"]), ("1 <b> 2</b>", ["P 1 2"]), ("1<b> </b>2", ["P 1 2"]),
            ("甲&nbsp;乙\u{3000}丙&nbsp;", ["P 甲\u{A0}乙\u{3000}丙"]),
            ("1\u{200B}2&#8203;3\u{FEFF}4&shy;5\u{200D}6\u{2060}7\u{AD}8", ["P 12345678"]),
            ("<p>&nbsp;</p><p>\u{200B}</p><p>\u{3000} </p>", []),
        ])
    func whiteSpace(page: String, expected: [String]) throws {
        #expect(try HTMLSketch.lines(page) == expected)
    }

    @Test(
        "Character references",
        arguments: [
            ("&lt;&#60;&#x3C;&gt;&amp;&quot;&apos;", "P <<<>&\"'"), ("&ldquo;三&rdquo;&mdash;&middot;", "P “三”—·"),
            ("&nbsp1&ltb", "P 1<b"), ("a&b&;&#;&#x;&unknown;", "P a&b&;&#;&#x;&unknown;"),
            ("&#150;&#0;&#xD800;&#99999999999999999999;", "P –\u{FFFD}\u{FFFD}\u{FFFD}"),
            ("&#65296;&thetasym;", "P ０ϑ"),
            ("&ensp;甲", "P 甲"), ("1 < 2 <- <3", "P 1 < 2 <- <3"), ("甲<", "P 甲<"), ("甲</", "P 甲</"),
        ])
    func references(page: String, expected: String) throws {
        #expect(try HTMLSketch.lines(page) == [expected])
    }

    @Test(
        "What a browser does not show is not read",
        arguments: [
            "<script>document.write('<p>乙</p>')</script>", "<style>p{}</style>", "<!-- <p>乙</p> -->", "<!-->",
            "<noscript><p>乙</p></noscript>", "<template><p>乙</p></template>", "<textarea>乙</textarea>",
            "<select><option>乙<option>丙</select>", "<div hidden>乙<div>丙</div></div>",
            "<p style='color:red; DISPLAY : none !important'>乙<span>丙</span></p>",
            "<span style=display:none>乙<span>丙</span>丁</span>", "<i style='visibility:hidden'>乙</i>",
            "<span style='display:none' style=''>乙</span>",
            "<svg><title>乙</title><text>丙</text></svg>", "<iframe>乙</iframe>", "<![if !x]>",
            "<?xml:namespace prefix=o />",
            "<script><!-- <script>乙</script> <p>丙</p> //--></script>", "<script>a='<!--'</script>", "</ 乙>",
            "<table style='display:none'><tr><td>乙<td>丙</table>", "<object data=a>乙</object>", "<dialog>乙</dialog>",
            "<!--[if IE]><p>乙</p><![endif]-->", "<p title='>乙'></p>", "<p title=\"<p>乙</p>\">", "<input value=乙>",
            "<STYLE>乙</style >", "<xmp><p>乙</p></xmp>", "<!DOCTYPE html>", "<img alt=乙>", "<math><mn>1</mn></math>",
        ])
    func notShown(element: String) throws {
        #expect(try HTMLSketch.lines("<p>甲</p>\(element)<p>戊</p>") == ["P 甲", "P 戊"])
    }

    @Test(
        "A hidden element ends where a browser ends it",
        arguments: [
            ("<p hidden>甲<p>乙", ["P 乙"]), ("<ul><li hidden>甲<li>乙</ul>", ["P 乙"]),
            ("<div><span hidden>甲</div>乙", ["P 乙"]), ("<p style='display:none;display:block'>甲", ["P 甲"]),
            ("<body style='display:none'>甲", ["P 甲"]), ("<p hidden>甲</b>乙</p>丙", ["P 丙"]), ("<svg><path><p>甲", ["P 甲"]),
            ("<form hidden>甲</form>乙", ["P 乙"]),
            ("<?xml version='1.0'?><title/><i hidden='hidden'/>甲<p/>乙", ["P 甲", "P 乙"]),
            ("<table><tr><td hidden>1<td>2<td>3</table>", ["T 2 | 3"]),
            ("<table><tr hidden><td>1<td>2<tr><td>3<td>4</table>", ["T 3 | 4"]),
        ])
    func hidden(page: String, expected: [String]) throws {
        #expect(try HTMLSketch.lines(page) == expected)
    }

    @Test(
        "A paragraph that only leads elsewhere is a link",
        arguments: [
            ("<p><a href=a>首页</a> &gt; <a href=b>年报</a></p>", ["L 首页 > 年报"]),
            ("<li><a href=a>2023年年报</a><span>[2024-01-20]</span>", ["L 2023年年报[2024-01-20]"]),
            ("<p>上一篇：<a href=a>2022年年报</a>", ["L 上一篇：2022年年报"]),
            ("<p>见<a href=a>年报</a>", ["P 见年报"]), ("<p><a name=a>一、总体情况</a>", ["P 一、总体情况"]),
            ("甲<button>打印</button>", ["P 甲打印"]), ("<p><button>打印</button>", ["L 打印"]),
            ("<nav><p>甲</p><a href=b>乙</a>丙</nav>丁", ["L 甲", "L 乙丙", "P 丁"]),
            ("<a href=a>甲<a href=b>乙</a>丙", ["P 甲乙丙"]), ("<a href=a><div>甲</div></a>乙", ["L 甲", "P 乙"]),
            ("<header>甲</header><footer>乙</footer>", ["P 甲", "P 乙"]),
            ("<table><tr><td><a href=a>甲</a><td><a href=b>乙</a></table>", ["L 甲", "L 乙"]),
            ("<table><tr><td><a href=a>甲</a><td>1</table>", ["T 甲 | 1"]),
        ])
    func links(page: String, expected: [String]) throws {
        #expect(try HTMLSketch.lines(page) == expected)
    }

    @Test(
        "Struck out text, footnotes and pictures make no number of what stands beside them",
        arguments: [
            ("<del>3</del>", "~~3~~"), ("<s>3</s>5", "~~3~~ 5"), ("1<strike>3</strike> 5", "1 ~~3~~ 5"),
            ("<span style='text-decoration:line-through'>3</span>5", "~~3~~ 5"), ("<ins>3</ins>5", "35"),
            ("12<sup>1</sup>", "12 1"), ("<sub>1</sub>２", "1 ２"), ("m<sup>2</sup>", "m2"), ("数<sup>①</sup>", "数①"),
            ("1<img src=a>2", "1[图]2"), ("1<img src=a>", "1[图]"), ("<img src=a>标签", "标签"), ("<img src=a>", "[图]"),
            ("<img src=a width=1 height=1>", ""), ("<img width='100%' height=3>", ""), ("<img width=4>", "[图]"),
            ("<p></p><img hidden>", ""), ("<select><option>3</select>", "[图]"), ("<canvas>3</canvas>", "[图]"),
            ("<input value='3'>", "3"), ("1<input type=text value=2>", "1 2"), ("<input type=hidden value=3>", ""),
            ("<input type=SUBMIT value=3>", ""), ("<input type=checkbox checked>", "[图]"), ("<p>1</p><p>2</p>", "1 2"),
            ("1<br>2", "1 2"), ("1<!-- -->2", "12"), ("1<wbr>2", "12"), ("<textarea>3</textarea>", "[图]"),
        ])
    func cells(cell: String, expected: String) throws {
        #expect(
            try HTMLSketch.lines("<table><tr><td>甲</td><td>\(cell)</td></tr></table>")
                == ["T 甲 | \(expected)"])
    }
}
