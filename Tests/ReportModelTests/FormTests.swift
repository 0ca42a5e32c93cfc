import TestSupport
import Testing
import TextSupport

@testable import ReportModel

@Suite struct FormTests {
    @Test(
        "The cells of each form are those that are printed",
        arguments: [
            (Form.edition2021, PrintedForm.edition2021, 200), (.edition2019, .edition2019, 198),
            (.edition2021Shortened, .shortened, 186),
        ])
    func addresses(form: Form, printed: PrintedForm, count: Int) {
        #expect(form.addresses.map(\.description) == printed.addresses)
        #expect(form.addresses.count == count)
    }

    @Test("A form's number is its place among all")
    func numbers() {
        for (number, form) in Form.all.enumerated() {
            #expect(Form.number(of: form.edition, isShortened: form.isShortened) == number)
        }
        #expect(Form.number(of: .y2019, isShortened: true) == 2)
    }

    @Test("Every address reads back")
    func roundTrip() {
        #expect(CellAddress.all.count == 226)
        for address in CellAddress.all {
            #expect(CellAddress(address.description) == address)
        }
        #expect(CellAddress("t3.new") == nil)
        #expect(CellAddress("t3.other.4.total") == nil)
    }

    @Test("Labels are the printed ones")
    func labels() throws {
        func label(_ address: String, _ form: Form) throws -> String {
            form.label(of: try #require(CellAddress(address)))
        }
        #expect(try label("t3.new.total", .edition2021) == "一、本年新收政府信息公开申请数量·总计")
        #expect(try label("t3.denied.1.natural", .edition2021) == "（三）不予公开·1.属于国家秘密·自然人")
        #expect(try label("t3.other.total", .edition2019) == "（六）其他处理·总计")
        #expect(try label("t2.normative.issued", .edition2021) == "行政规范性文件·本年制发件数")
        #expect(try label("t2.normative.made", .edition2019) == "规范性文件·本年新制作数量")
        #expect(try label("t4.suit.upheld", .edition2021) == "行政诉讼·未经复议直接起诉·结果维持")
        #expect(
            Form.edition2021.label(of: try #require(CellAddress("t3.new.total")), in: .english)
                == "received this year·total")
    }

    @Test("39 identities in table 三, three in table 四, bounds in table 二 by edition")
    func identities() {
        func count(_ form: Form, _ kind: IdentityKind) -> Int { form.identities.count { $0.kind == kind } }
        #expect(count(.edition2021, .rowTotal) == 25)
        #expect(count(.edition2019, .rowTotal) == 23)
        for form in Form.all {
            #expect(count(form, .balance) == 7)
            #expect(count(form, .resultTotal) == 7)
            #expect(count(form, .caseTotal) == 3)
            #expect(count(form, .stock) == (form.edition == .y2021 ? 2 : 0))
            #expect(count(form, .openStock) == (form.edition == .y2019 ? 2 : 0))
            #expect(count(form, .remainder) == (form.edition == .y2019 ? 5 : 0))
        }
        let leaves = Form.edition2021.identities.first { $0.kind == .resultTotal }?.left.count
        #expect(leaves == 21)
        #expect(Form.edition2019.identities.first { $0.kind == .resultTotal }?.left.count == 19)
    }
}
