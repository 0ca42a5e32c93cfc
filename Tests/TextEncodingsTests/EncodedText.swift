import Foundation
import TextEncodings

/// Texts in the encodings in which reports are saved, made without the decoder that is tested.
enum EncodedText {
    /// A text in GB 18030, GBK where that has all its characters.
    static func gb18030(_ text: String) -> [UInt8] { data(text, 0x8000_0632) }

    static func big5(_ text: String) -> [UInt8] { data(text, 0x8000_0A03) }

    static func utf16(_ text: String, isBigEndian: Bool = false, isMarked: Bool = false) -> [UInt8] {
        ((isMarked ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isBigEndian ? [high, low] : [low, high]
        }
    }

    /// A text in one of Foundation's encodings, by its number in Core Foundation.
    private static func data(_ text: String, _ encoding: UInt) -> [UInt8] {
        text.data(using: String.Encoding(rawValue: encoding)).map(Array.init) ?? []
    }

    /// What a decoder makes of bytes, in one line.
    static func sketch(_ bytes: [UInt8], declared: String? = nil) -> String {
        do throws(DecodingFailure) {
            let text = try TextDecoding.decode(bytes, declared: declared)
            let notes = text.notes.map { note in
                switch note {
                case .declared(let label): " declared \(label)"
                case .unfit(let places): " unfit " + places.map { "\($0.offset)+\($0.count)" }.joined(separator: ",")
                }
            }
            return "\(text.encoding.name) \(String(decoding: text.bytes, as: UTF8.self))" + notes.joined()
        } catch {
            switch error {
            case .notText(let offset, let byte): return "no text: \(byte) at \(offset)"
            case .unsupported(let name): return "not read: \(name)"
            case .undecodable(let offset, let encoding): return "no \(encoding.name) at \(offset)"
            case .noConverter(let name): return "no converter: \(name)"
            }
        }
    }

    /// Some hundred characters as a report has them.
    static let prose = """
        清河县柳溪镇人民政府2024年政府信息公开工作年度报告
        一、总体情况
        2024年，全镇围绕道路养护、雨污分流和农机补贴三件群众常问的事发布信息，共计79条。
        （一）主动公开　通过网站公开“三公”经费、财政预决算等信息12条；办理流程张贴在便民大厅东侧。

        """
}
