/// What the attributes of a start tag say of the element's text and its place.
struct HTMLTag {
    var isHidden = false
    /// Whether a dialogue is shown.
    var isOpen = false
    var leadsElsewhere = false
    var style = HTMLStyle()
    /// How many columns a cell covers (HTML standard, 4.9.11): 1 unless it says a number from 1 on, at most 1,000.
    var columns = 1
    /// How many rows a cell covers (HTML standard, 4.9.11), at most 65,534; 0 is all that its row group still has.
    var rows = 1

    /// Reads the attributes of the tag that a scanner told last; of two of one name the first counts.
    init(_ page: Span<UInt8>, _ scanner: inout HTMLScanner, _ styles: inout HTMLStyles) {
        var hasColumns = false
        var hasStyle = false
        var hasRows = false
        while let attribute = scanner.nextAttribute(page) {
            switch attribute.name {
            case .style where !hasStyle:
                hasStyle = true
                style = styles.style(page, attribute.value)
            case .hidden: isHidden = true
            case .href: leadsElsewhere = true
            case .open: isOpen = true
            case .colspan where !hasColumns:
                hasColumns = true
                columns = min(max(HTMLNumber.read(page, attribute.value) ?? 1, 1), 1_000)
            case .rowspan where !hasRows:
                hasRows = true
                rows = min(HTMLNumber.read(page, attribute.value) ?? 1, 65_534)
            default: break
            }
        }
        if style.isUnseen { isHidden = true }
    }
}

/// The attributes of a control or of an element that says something of the page, each as its value's bytes.
struct HTMLValues {
    var address: Range<Int>?
    var content: Range<Int>?
    var height: Range<Int>?
    var kind: Range<Int>?
    var name: Range<Int>?
    var property: Range<Int>?
    var relation: Range<Int>?
    var value: Range<Int>?
    var width: Range<Int>?
    var isHidden = false

    /// Reads the attributes of the tag that a scanner told last; of two of one name the first counts.
    init(_ page: Span<UInt8>, _ scanner: inout HTMLScanner, _ styles: inout HTMLStyles) {
        var hasStyle = false
        while let attribute = scanner.nextAttribute(page) {
            let range = attribute.value
            switch attribute.name {
            case .href: address = address ?? range
            case .content: content = content ?? range
            case .height: height = height ?? range
            case .type: kind = kind ?? range
            case .name: name = name ?? range
            case .property: property = property ?? range
            case .rel: relation = relation ?? range
            case .value: value = value ?? range
            case .width: width = width ?? range
            case .hidden: isHidden = true
            case .style where !hasStyle:
                hasStyle = true
                if styles.style(page, range).isUnseen { isHidden = true }
            default: break
            }
        }
    }

    /// Whether a picture is too small to show anything: such ones keep a distance in old pages.
    func isSpacer(_ page: Span<UInt8>) -> Bool {
        [width, height].contains { size in
            guard let pixels = size.flatMap({ HTMLNumber.read(page, $0) }) else { return false }
            return pixels <= 3
        }
    }

    /// Whether a value is one of some words, in any case of letters.
    static func isWord(_ page: Span<UInt8>, _ value: Range<Int>?, in words: [String]) -> Bool {
        guard let value, value.count <= 32 else { return false }
        return words.contains(String(decoding: value.map { page[$0] }, as: UTF8.self).lowercased())
    }
}

/// A number in an attribute.
enum HTMLNumber {
    /// The number that a value begins with after white space, 1,000,000 for all from there on; nil where it begins with
    /// none, as one below zero does (HTML standard, 2.3.4.2).
    static func read(_ page: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var position = range.lowerBound
        while position < range.upperBound, page[position] <= 0x20 { position += 1 }
        if position < range.upperBound, page[position] == UInt8(ascii: "+") { position += 1 }
        var number: Int?
        while position < range.upperBound, page[position] >= UInt8(ascii: "0"), page[position] <= UInt8(ascii: "9") {
            number = min((number ?? 0) * 10 + Int(page[position] - UInt8(ascii: "0")), 1_000_000)
            position += 1
        }
        return number
    }
}
