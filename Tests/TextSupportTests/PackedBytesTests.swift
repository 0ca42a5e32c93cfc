import Testing

@testable import TextSupport

@Suite("Bytes that values are packed into") struct PackedBytesTests {
    @Test("what goes in comes out, the lowest byte first")
    func roundTrip() throws {
        var writer = PackedWriter()
        writer.add(UInt16(0x1234))
        writer.add(Int64(-2))
        writer.add("柳溪镇\0🌊")
        writer.add([1, -2, Int32.max, .min][...])
        writer.add([0xFFFF_FFFF as UInt32][...])
        writer.pack(nil as String?) { $0.add($1) }
        writer.pack("") { $0.add($1) }
        writer.add([7, 8] as ArraySlice<UInt8>)
        #expect(writer.bytes.prefix(2) == [0x34, 0x12])
        var reader = PackedReader(writer.bytes, in: writer.bytes.indices)
        #expect(try reader.number(UInt16.self) == 0x1234)
        #expect(try reader.number(Int64.self) == -2)
        #expect(try reader.text() == "柳溪镇\0🌊")
        var numbers = [Int32](repeating: 0, count: 6)
        try reader.fill(&numbers, from: 1, count: 4)
        #expect(numbers == [0, 1, -2, .max, .min, 0])
        var words = [UInt32](repeating: 0, count: 1)
        try reader.fill(&words, from: 0, count: 1)
        #expect(words == [.max])
        #expect(try reader.optional { (reader) throws(PackingDamage) in try reader.text() } == nil)
        #expect(try reader.optional { (reader) throws(PackingDamage) in try reader.text() } == "")
        #expect(!reader.isAtEnd)
        #expect(try Array(reader.rawBytes(2)) == [7, 8])
        #expect(reader.isAtEnd)
    }

    @Test("nothing is read beyond the end, and no length is believed that the bytes cannot hold")
    func limits() throws {
        var writer = PackedWriter()
        writer.add(UInt32(3))
        writer.add([0x61, 0x62, 0xFF] as ArraySlice<UInt8>)
        var reader = PackedReader(writer.bytes, in: writer.bytes.indices)
        #expect(throws: PackingDamage()) { try reader.text() }
        reader = PackedReader(writer.bytes, in: 0..<6)
        #expect(throws: PackingDamage()) { try reader.count() }
        reader = PackedReader(writer.bytes, in: writer.bytes.indices)
        #expect(try reader.count() == 3)
        reader = PackedReader(writer.bytes, in: writer.bytes.indices)
        #expect(throws: PackingDamage()) { try reader.count(ofAtLeast: 2) }
        reader = PackedReader(writer.bytes, in: writer.bytes.indices)
        #expect(throws: PackingDamage()) { try reader.number(UInt64.self) }
        #expect(throws: PackingDamage()) { try reader.rawBytes(8) }
        var numbers = [Int32](repeating: 0, count: 2)
        #expect(throws: PackingDamage()) { try reader.fill(&numbers, from: 0, count: 2) }
    }
}
