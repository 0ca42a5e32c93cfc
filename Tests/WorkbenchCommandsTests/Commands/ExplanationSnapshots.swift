/// What `explain` shows of a finding, as plain text, without blanks at the ends of lines.
enum ExplanationSnapshots {
    static let chinese = """
        F-6JA32Z  错误  A-03 行内总计不等于各类申请人之和
        清河县石坪乡人民政府/2024  reports/shiping-2024.txt
        一、本年新收政府信息公开申请数量：各类申请人之和为 3，总计填报为 4，相差 1。

                 单元格          栏目           数值  位置
        应为     t3.new.natural  自然人            3  37:19
              +                  其余 5 项为 0     0
              =                                    3
        填报     t3.new.total    总计              4  37:31
        相差                                       1

        37 │ 一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4

        可能的原因：“一、本年新收政府信息公开申请数量·总计”（t3.new.total）由 4 改为 3 时，表内关系全部成立；仅供参考，须核对原始台账

        依据：年度报告格式表三的栏目结构：总计为各类申请人的合计

        """

    static let english = """
        F-6JA32Z  error  A-03 the total of a row is not the sum of its applicants
        清河县石坪乡人民政府/2024  reports/shiping-2024.txt
        received this year: the applicants add up to 3, the total says 4, a difference of 1.

                       cell            label            value  place
        should be      t3.new.natural  natural persons      3  37:19
                    +                  5 others are 0       0
                    =                                       3
        stated         t3.new.total    total                4  37:31
        difference                                          1

        37 │ 一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4

        a possible cause: with 3 instead of 4 in “received this year·total” (t3.new.total) all sums come out; a suggestion only

        basis: the structure of table 3 of the form: the total adds up the kinds of applicant

        """
}
