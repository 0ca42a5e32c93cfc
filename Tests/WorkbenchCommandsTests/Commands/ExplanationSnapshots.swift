/// What `explain` shows of a finding, as plain text, without blanks at the ends of lines.
enum ExplanationSnapshots {
    static let chinese = """
        F-6JA32Z  错误  A-03 行内总计不等于各类申请人之和
        清河县石坪乡人民政府/2024  reports/shiping-2024.txt
        一、本年新收政府信息公开申请数量：各类申请人之和为 3，总计填报为 4，相差 1。

                 单元格            栏目                                           数值  位置   原文
        应为     t3.new.natural    一、本年新收政府信息公开申请数量·自然人           3  37:19  一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4
              +  t3.new.business   一、本年新收政府信息公开申请数量·商业企业         0  37:21  一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4
              +  t3.new.research   一、本年新收政府信息公开申请数量·科研机构         0  37:23  一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4
              +  t3.new.nonprofit  一、本年新收政府信息公开申请数量·社会公益组织     0  37:25  一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4
              +  t3.new.legal      一、本年新收政府信息公开申请数量·法律服务机构     0  37:27  一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4
              +  t3.new.others     一、本年新收政府信息公开申请数量·其他             0  37:29  一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4
              =                                                                      3
        填报     t3.new.total      一、本年新收政府信息公开申请数量·总计             4  37:31  一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4
        相差                                                                         1

        可能的原因：“一、本年新收政府信息公开申请数量·总计”（t3.new.total）由 4 改为 3 时，表内关系全部成立；仅供参考，须核对原始台账

        依据：年度报告格式表三的栏目结构：总计为各类申请人的合计

        """

    static let english = """
        F-6JA32Z  error  A-03 the total of a row is not the sum of its applicants
        清河县石坪乡人民政府/2024  reports/shiping-2024.txt
        received this year: the applicants add up to 3, the total says 4, a difference of 1.

                       cell              label                               value  place  source line
        should be      t3.new.natural    received this year·natural persons      3  37:19  一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4
                    +  t3.new.business   received this year·businesses           0  37:21  一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4
                    +  t3.new.research   received this year·research bodies      0  37:23  一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4
                    +  t3.new.nonprofit  received this year·non-profits          0  37:25  一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4
                    +  t3.new.legal      received this year·legal services       0  37:27  一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4
                    +  t3.new.others     received this year·others               0  37:29  一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4
                    =                                                            3
        stated         t3.new.total      received this year·total                4  37:31  一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4
        difference                                                               1

        a possible cause: with 3 instead of 4 in “received this year·total” (t3.new.total) all sums come out; a suggestion only

        basis: the structure of table 3 of the form: the total adds up the kinds of applicant

        """
}
