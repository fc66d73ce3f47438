/**
 * Other names of the format's keys, as Chinese forms, interfaces and older files have them: a name, then its
 * aliases, the first of which is its label in Chinese. The one table that the reader, hover, completion and
 * the fixes share. A name is looked up among the keys of its own section only, so that 编号 can be the number
 * of many things. Spellings that differ by letter case, width, blanks, hyphens or brackets alone (`hs_code`,
 * `HS Code`) are known without standing here.
 */
export const keyAliases = table(`
caseId: 案卷编号 案卷号 案件编号 案号 业务编号 caseNo caseNumber
direction: 进出口 进出口方向 进出口类型 进出口标志 业务类型 ieFlag
port: 关区 关区代码 口岸 申报口岸 申报地海关 进境关别 出境关别 进出境关别 海关 customs customsDistrict customMaster iePort
currency: 币种 币制 货币 结算币种 curr tradeCurr
parties: 协议双方 当事人 双方当事人 双方 各方
agreement: 代理协议 委托代理协议 代理合同 协议 代理进出口协议
goods: 商品 货物 商品清单 商品明细 货物清单 货物明细 商品列表 items commodities
documents: 单证 单证清单 单据 随附单据 文件 资料 材料 提交单证 归档单证 归档资料 docs attachments papers
nodes: 节点 办理节点 流程节点 流程 steps stages
tracking: 跟踪 跟踪安排 进度跟踪 跟进 跟踪提醒
selfChecks: 自查 自查清单 企业自查 自查记录 selfInspections checks
waivers: 豁免 豁免记录 豁免项 例外 exceptions exemptions

client: 委托方 委托人 委托单位 委托企业 收发货人 境内收发货人 甲方 principal consignor owner
agent: 代理方 代理人 代理单位 代理企业 受托方 受托人 乙方 agency trustee
uscc: 统一社会信用代码 社会信用代码 信用代码 统一信用代码 统一代码 纳税人识别号 unifiedSocialCreditCode socialCreditCode
  creditCode usciCode usci scc
customsCode: 海关注册编码 海关编码 海关注册登记编码 海关备案编码 海关十位编码 海关代码 海关注册号 海关备案号 customsRegistrationCode
  customsRegistrationNumber customsRegNo cusCode
address: 地址 注册地址 住所 公司地址 企业地址 addr
contact: 联系人 联系方式 联系电话 电话 联系人及电话 phone tel telephone contactPerson

name: 名称 商品名称 货物名称 品名 货名 中文品名 企业名称 公司名称 单位名称 全称 归档名称 档案名称 商品名称及规格型号 goodsName gName productName
  companyName description
number: 编号 号码 单号 协议编号 协议号 合同编号 合同号 合同协议号 单证编号 单证号 文件编号 证书编号 证明编号 证明号 回执编号 回执号 受理编号 报关单号 报关单编号
  海关编号 提单号 提运单号 清单编号 清单号 核销单号 核销清单编号 核销清单号 no nr num entryId customsNo declarationNo
  declarationNumber blNo billNo certificateNo certificateNumber agreementNo contractNo receiptNo
  documentNo documentNumber

signedOn: 签署日期 签订日期 签约日期 签订时间 协议日期 signDate signedAt signingDate dateSigned
validUntil: 有效期至 有效期 有效期截止 有效截止日期 到期日 到期日期 截止日期 失效日期 validTo expiresOn expiryDate expirationDate
  expiry
serviceScope: 服务范围 代理范围 委托范围 服务内容 代理方式 scope
clauses: 条款 协议条款 合同条款 约定条款 terms
title: 标题 条款标题 条款名称 条款名 heading
text: 正文 条款正文 条款内容 内容 约定内容 content body wording

line: 项号 序号 行号 商品项号 商品序号 lineNo lineNumber itemNo gNo
hsCode: 商品编码 商品编号 HS编码 海关商品编码 税则号列 税则号 税号 hs hsNo hsNumber codeTs tariffCode tariffNumber
  commodityCode
quantity: 数量 成交数量 申报数量 商品数量 qty quant
unit: 计量单位 单位 成交单位 成交计量单位 数量单位 uom unitOfMeasure measurementUnit
unitPrice: 单价 成交单价 申报单价 商品单价 price declPrice
amount: 总价 金额 总金额 货值 总值 成交总价 申报总价 总货值 total totalPrice totalAmount totalValue declTotal value
origin: 原产国 原产国（地区） 原产地 产地 原产地区 原产国别 countryOfOrigin originCountry
netWeight: 净重 净重（千克） 净重（公斤） 净重（kg） 净重量 netWt nw netWeightKg
grossWeight: 毛重 毛重（千克） 毛重（公斤） 毛重（kg） 毛重量 grossWt gw grossWeightKg
requiresCertificate: 需要商品证明 需商品证明 是否需要商品证明 需要证明 是否需要证明 certificateRequired needsCertificate
hasSample: 有样品 有无样品 是否有样品 可提供样品 样品 sample sampleAvailable

id: 标识 代号 单证代号 单证标识 简称 key identifier
type: 类型 单证类型 单证类别 单证种类 文件类型 类别 种类 单证代码 随附单证代码 docType documentType kind category
issuedOn: 签发日期 出具日期 开具日期 开票日期 制单日期 发证日期 发证时间 出证日期 issueDate issuedAt dateOfIssue date
sealed: 已盖章 盖章 是否盖章 加盖公章 已加盖公章 已签章 stamped hasSeal
original: 原件 是否原件 正本 是否正本 有原件 isOriginal
file: 扫描件 文件路径 附件 扫描件路径 电子文件 文件名 path filePath fileName scan

preReview: 预审 预审核 备案预审 材料预审 资料预审 预先审核 preExamination preCheck
application: 正式申请 申请 提交申请 证明申请 办证申请 apply
verification: 现场核查 核查 实地核查 现场查验 核验 onSiteVerification inspection
clearance: 通关 报关 申报与放行 报关与放行 清关 报关放行 customsClearance
writeOff: 核销 证明核销 核销结案
archive: 归档 档案 存档 归档保存 archiving
submittedOn: 提交日期 提交时间 递交日期 申请日期 报送日期 送审日期 补正日期 submitDate submissionDate submittedAt submitted
  appliedOn
receipt: 回执 预审回执 申请回执 受理回执 海关回执 acknowledgement
receivedOn: 收到日期 接收日期 收到时间 回执日期 收件日期 取得日期 receivedAt receiveDate receiptDate received
status: 状态 回执状态 审核状态 审核结果 预审结果 回执结果 state
revisions: 补正 补正记录 修改记录 修改 重新提交 补充提交 resubmissions corrections
inquiries: 查询时间 查询记录 回执查询 查询 queries inquiryLog
selected: 被抽中 是否抽中 抽中 布控 是否被抽中 抽查 chosen isSelected
startedOn: 开始日期 开始时间 核查开始日期 核查日期 起始日期 startDate startedAt started
completedOn: 完成日期 完成时间 结束日期 核查结束日期 核查完成日期 核销日期 核销完成日期 办结日期 completedAt completionDate endDate
  finishedOn completed
presented: 出示单证 出示材料 现场出示 现场出示单证 提供单证 已出示 presentedDocuments shown
result: 结果 核查结果 结论 核查结论 outcome conclusion
greenChannel: 绿色通道 是否绿色通道 走绿色通道 快速通道 greenLane fastTrack
certificate: 证明 代理证明 代理进出口证明 代理进口证明 代理出口证明 证书 cert agencyCertificate
forms: 签发形式 证明形式 形式 证书形式 介质 media formats
electronicSignature: 电子签名 电子签章 电子加签 电子印章 加签 eSignature digitalSignature eSign
declaration: 报关单 进出口报关单 进口报关单 出口报关单 海关报关单 申报 customsDeclaration entry
declaredAt: 申报时间 申报日期 报关时间 报关日期 申报日期时间 declareDate declaredOn declarationDate declarationTime
  dDate
attachedDocuments: 随附单证 随附单证及编号 随附单证栏 随附单证编号 attaDocs attachedDocs attached
billOfLading: 提单 提运单 海运提单 运单 bl bol waybill transportDocument
containers: 集装箱 集装箱号 箱号 柜号 集装箱号码 containerNo containerNos containerNumbers container
receiptChecks: 回执查询 回执查询时间 回执核对 回执检查 查询时间 海关回执查询 receiptInquiries receiptCheckTimes
releasedOn: 放行日期 放行时间 海关放行日期 结关日期 releaseDate releasedAt released dateOfRelease
stampedCopy: 盖章副本 留存副本 留存联 盖章留存联 副本 证明副本 retainedCopy copy
inspectionStamp: 查验章 海关查验章 已盖查验章 是否盖查验章 验讫章 inspectionSeal hasInspectionStamp
plannedOn: 计划日期 计划核销日期 计划时间 预计核销日期 预计日期 plannedDate planDate plannedAt planned
list: 核销清单 清单 核销单 writeOffList
riskyOrder: 风险订单 高风险订单 是否风险订单 风险标记 risky riskOrder isRisky
rootCause: 根本原因 原因 逾期原因 根因 原因分析 cause reason
archivedOn: 归档日期 归档时间 存档日期 archiveDate archivedAt archived
retainUntil: 保存至 保存期限 保管期限 保存期限至 保管至 保存截止日期 retentionUntil keepUntil retentionDate

inquiryTimes: 查询时间点 查询时间 每日查询时间 回执查询时间 回执发布时间 queryTimes checkTimes
brokerNotifiedAt: 通知报关行时间 报关行通知时间 通知报关行 报关行收到资料时间 资料发送时间 brokerNotified brokerNoticeTime
  notifiedAt
node: 节点 所属节点 环节 step stage
item: 自查内容 自查项目 检查项目 检查内容 事项 项目 check task
doneOn: 完成日期 自查日期 检查日期 完成时间 doneAt doneDate checkedOn done
rule: 规则 规则代码 规则编号 code ruleCode ruleId
at: 位置 位置路径 路径 适用位置 where location
reason: 理由 豁免理由 原因 豁免原因 because justification
approvedBy: 批准人 审批人 批准 核准人 approver approved
granted: 批准日期 审批日期 豁免日期 批准时间 grantedOn approvedOn approvalDate
until: 豁免期限 有效期至 截止日期 有效期 到期日 validUntil expiresOn expires
`);

/** Other names of the words that fields allow; looked up among the words of the field alone. */
export const wordAliases = table(`
import: 进口 进 进口业务 进境 imports imp i
export: 出口 出 出口业务 出境 exports exp e

partial: 部分代理 部分 部分委托 半包 part partly
all-inclusive: 全包 全包代理 全权代理 全部 全程代理 全部代理 一站式 full all complete

agency-agreement: 代理协议 委托代理协议 代理合同 代理进口协议 代理出口协议 代理进出口协议 委托协议
business-licence: 营业执照 执照 营业执照副本 business-license licence license
goods-list: 商品清单 货物清单 货物明细 商品明细 货物明细表
contract: 合同 外贸合同 购销合同 销售合同 贸易合同 采购合同 买卖合同 sales-contract
invoice: 发票 商业发票 形式发票 commercial-invoice inv
packing-list: 装箱单 箱单 装箱清单 packing pl
power-of-attorney: 报关委托书 代理报关委托书 授权委托书 委托书 授权书 poa
goods-certificate: 商品证明 货物证明 商品证书 货物证书 商品检验证书
bill-of-lading: 提单 提运单 海运提单 运单 bl bol
agency-certificate: 代理证明
sample: 样品 实物样品 货样 samples
other: 其他 其它 其他单证 其他文件 others misc

accepted: 通过 预审通过 已受理 受理 已通过 接受 ok approved passed
document-mismatch: 单证不符 不符 退回 单证不一致 材料不符 资料不符 mismatch rejected
passed: 通过 合格 核查通过 已通过 无异常 pass ok
failed: 未通过 不通过 不合格 核查未通过 核查不通过 fail
paper: 纸质 纸质版 纸质证明 纸本 hardcopy printed
electronic: 电子 电子版 电子证明 电子件 e digital softcopy

preReview: 预审 预审核 备案预审 材料预审 节点1 节点一 1
application: 正式申请 申请 提交申请 节点2 节点二 2
verification: 现场核查 核查 实地核查 现场查验 节点3 节点三 3
clearance: 通关 报关 报关与放行 清关 放行 节点4 节点四 4
writeOff: 核销 证明核销 节点5 节点五 5
archive: 归档 存档 档案

pre-review-receipt: 预审回执
application-receipt: 申请回执 受理回执
certificate: 代理进出口证明 代理证明 证明
declaration: 报关单 进出口报关单
write-off-list: 核销清单 核销单
`);

/** Reads lines of a name, a colon and its aliases; an indented line continues the one above it. */
function table(lines: string): Readonly<Record<string, readonly string[]>> {
  const entries = [...lines.matchAll(/^([\w-]+): ((?:.|\n )+)$/gm)];
  return Object.fromEntries(entries.map(([, name = '', aliases = '']) => [name, aliases.split(/\s+/)]));
}
