<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>mm::AccountDialog</name>
    <message>
        <source>Customer %1</source>
        <translation>客户 %1</translation>
    </message>
    <message>
        <source>%1 – customer %2</source>
        <translation>%1 – 客户 %2</translation>
    </message>
    <message>
        <source>%1 What you have typed here stays.</source>
        <translation>%1您在此输入的内容会保留。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
</context>
<context>
    <name>mm::AccountModel</name>
    <message>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Available</source>
        <comment>status</comment>
        <translation>可用</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商户</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>净值</translation>
    </message>
    <message>
        <source>Net assets</source>
        <translation>净资产</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>占用保证金</translation>
    </message>
    <message>
        <source>Free margin</source>
        <translation>可用保证金</translation>
    </message>
    <message>
        <source>Margin ratio</source>
        <translation>保证金率</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Locked margin</source>
        <translation>锁定保证金</translation>
    </message>
    <message>
        <source>Locked amount</source>
        <translation>锁定金额</translation>
    </message>
    <message>
        <source>Frozen collateral</source>
        <translation>冻结质押</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>负债</translation>
    </message>
    <message>
        <source>Borrowed principal</source>
        <translation>借款本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Share of interest</source>
        <translation>利息占比</translation>
    </message>
    <message>
        <source>Available loan</source>
        <translation>可借额度</translation>
    </message>
    <message>
        <source>Withdrawable</source>
        <translation>可提金额</translation>
    </message>
    <message>
        <source>Not withdrawable</source>
        <translation>不可提金额</translation>
    </message>
    <message>
        <source>Whole balance</source>
        <translation>全仓余额</translation>
    </message>
    <message>
        <source>Whole rate</source>
        <translation>全仓比率</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活状态</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开户状态</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人类型</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户 ID</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>公司 ID</translation>
    </message>
    <message>
        <source>Assets ID</source>
        <translation>资产 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>激活时间</translation>
    </message>
    <message>
        <source>First deposit</source>
        <translation>首次入金</translation>
    </message>
    <message>
        <source>First withdrawal</source>
        <translation>首次出金</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>mm::AccountsPane</name>
    <message>
        <source>No accounts to show.</source>
        <translation>没有可显示的账户。</translation>
    </message>
    <message>
        <source>Sign in to see your accounts.</source>
        <translation>登录后即可查看您的账户。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>You have no trading account yet.</source>
        <translation>您还没有交易账户。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>mm::AdjustmentDialog</name>
    <message>
        <source>12.50 gives, -12.50 takes away. Exact; no thousands separators.</source>
        <translation>12.50 表示增加，-12.50 表示扣减。须为精确金额，不使用千位分隔符。</translation>
    </message>
    <message>
        <source>Enter an amount such as 12.50 or -12.50, without thousands separators.</source>
        <translation>请输入金额，如 12.50 或 -12.50，不使用千位分隔符。</translation>
    </message>
    <message>
        <source>Zero changes nothing.</source>
        <translation>金额为零，不产生任何变化。</translation>
    </message>
    <message numerus="yes">
        <source>This account has at most %n decimal(s).</source>
        <translation>
            <numerusform>此账户最多支持 %n 位小数。</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has no account to adjust.</source>
        <translation>该客户没有可调整的账户。</translation>
    </message>
    <message>
        <source>Takes %1 away from the account.</source>
        <translation>从账户扣减 %1。</translation>
    </message>
    <message>
        <source>Gives %1 to the account.</source>
        <translation>向账户增加 %1。</translation>
    </message>
    <message>
        <source>Balance %1 → %2 %3</source>
        <translation>余额 %1 → %2 %3</translation>
    </message>
    <message>
        <source>That is below zero!</source>
        <translation>余额将低于零！</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>客户：%1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>The balance was loaded with the customer and may have changed since.</source>
        <translation>余额是随客户资料一并加载的，之后可能已有变化。</translation>
    </message>
    <message>
        <source>The proposal was made; the gateway gave no number for it.</source>
        <translation>提案已提交，但网关未返回提案号。</translation>
    </message>
    <message>
        <source>The proposal %1 was made. It takes effect once it is approved.</source>
        <translation>提案 %1 已提交，批准后生效。</translation>
    </message>
    <message>
        <source>Propose the adjustment</source>
        <translation>提交调整提案</translation>
    </message>
    <message>
        <source>No answer came: the proposal may or may not have been made. Do not make it again before you have looked: its number is in the event of the adjustment, or with who approves it.</source>
        <translation>未收到响应：提案可能已提交，也可能未提交。确认之前请勿再次提交：提案号可在额度调整事件中查到，也可向审批人查询。</translation>
    </message>
    <message>
        <source>Enter the number of the proposal.</source>
        <translation>请输入提案号。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The gateway knows no such proposal.</source>
        <translation>网关中没有此提案。</translation>
    </message>
    <message>
        <source>Adjust a balance</source>
        <translation>额度调整</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>Proposal number</source>
        <translation>提案号</translation>
    </message>
    <message>
        <source>Look at the proposal</source>
        <translation>查看提案</translation>
    </message>
</context>
<context>
    <name>mm::AlertDesk</name>
    <message>
        <source>Price alert</source>
        <translation>价格提醒</translation>
    </message>
    <message>
        <source>A price was reached.</source>
        <translation>已达到提醒价格。</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>显示该产品</translation>
    </message>
</context>
<context>
    <name>mm::AlertDialog</name>
    <message>
        <source>Percent against the previous close; with a minus sign for a fall, such as -2</source>
        <translation>相对昨收价的百分比；下跌请加负号，例如 -2</translation>
    </message>
    <message>
        <source>There is no price of it at the moment.</source>
        <translation>当前没有该产品的报价。</translation>
    </message>
    <message>
        <source>Change now: %1</source>
        <translation>当前涨跌幅：%1</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation>当前%1：%2</translation>
    </message>
    <message>
        <source>Zero is always reached. Type a percentage, such as 2 or -2.</source>
        <translation>涨跌幅 0 随时满足条件。请输入百分比，例如 2 或 -2。</translation>
    </message>
    <message>
        <source>That is reached already. Choose a value the price has yet to come to.</source>
        <translation>该条件已满足。请输入价格尚未达到的数值。</translation>
    </message>
    <message>
        <source>Type a number with a point as the decimal mark, such as 1.0850.</source>
        <translation>请输入数字，以“.”作为小数点，例如 1.0850。</translation>
    </message>
    <message>
        <source>New price alert</source>
        <translation>新建价格提醒</translation>
    </message>
    <message>
        <source>Change price alert</source>
        <translation>更改价格提醒</translation>
    </message>
    <message>
        <source>Price rises to</source>
        <translation>价格涨至</translation>
    </message>
    <message>
        <source>Price falls to</source>
        <translation>价格跌至</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation>涨跌幅</translation>
    </message>
    <message>
        <source>Tell when</source>
        <translation>提醒条件</translation>
    </message>
    <message>
        <source>Which price</source>
        <translation>价格类型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Set alert</source>
        <translation>设置提醒</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>mm::AlertModel</name>
    <message>
        <source>Waiting</source>
        <translation>等待触发</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>已于 %1 触发</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Tells when</source>
        <translation>提醒条件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Not watched: no live prices</source>
        <translation>未监视：没有实时价格</translation>
    </message>
    <message>
        <source>Not watched: not offered</source>
        <translation>未监视：网关不提供该产品</translation>
    </message>
    <message>
        <source>Not watched: the gateway refuses its prices</source>
        <translation>未监视：网关拒绝提供其价格</translation>
    </message>
    <message>
        <source>Not watched: beyond the gateway&apos;s limit of products</source>
        <translation>未监视：超出网关的产品数量上限</translation>
    </message>
</context>
<context>
    <name>mm::AlertNotifier</name>
    <message>
        <source>MultiMarkets: watching price alerts</source>
        <translation>MultiMarkets：正在监控价格提醒</translation>
    </message>
</context>
<context>
    <name>mm::AlertsPane</name>
    <message>
        <source>There are %1 alerts already. Remove one first.</source>
        <translation>已有 %1 个提醒，请先删除一个。</translation>
    </message>
    <message>
        <source>Tell me when %1 reaches a price</source>
        <translation>%1 到价时提醒我</translation>
    </message>
    <message>
        <source>Choose a product first</source>
        <translation>请先选择产品</translation>
    </message>
    <message>
        <source>Watched only while MultiMarkets is running.</source>
        <translation>仅在 MultiMarkets 运行时监控。</translation>
    </message>
    <message>
        <source>No price alerts.</source>
        <translation>没有价格提醒。</translation>
    </message>
    <message>
        <source>Choose a product in a watchlist, then say at which price you want to be told.</source>
        <translation>在自选列表中选择产品，然后设置提醒价格。</translation>
    </message>
    <message>
        <source>New alert…</source>
        <translation>新建提醒…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>显示产品</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Price alerts</source>
        <translation>价格提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) cannot be watched at the moment: see their state.</source>
        <translation>
            <numerusform>%n 个提醒目前无法监视：请看其状态。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ApiKeyForm</name>
    <message>
        <source>Always: %1</source>
        <translation>始终具备：%1</translation>
    </message>
    <message>
        <source>Give the key a name, such as that of the program that is to use it.</source>
        <translation>请为密钥命名，例如使用它的程序名称。</translation>
    </message>
    <message>
        <source>Line %1 is no IP address: %2</source>
        <translation>第 %1 行不是 IP 地址：%2</translation>
    </message>
    <message>
        <source>A new API key</source>
        <translation>新建 API 密钥</translation>
    </message>
    <message>
        <source>Change the API key</source>
        <translation>更改 API 密钥</translation>
    </message>
    <message>
        <source>With an API key a program calls the gateway in your name, without your password. At first it may only read; what else it may do you choose afterwards.</source>
        <translation>程序可使用 API 密钥以您的名义调用网关，无需您的密码。密钥最初仅有读取权限，其他权限可稍后选择。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Whoever has this key and its secret can then move your money. Bind it to addresses, too.</source>
        <translation>任何人持有此密钥及其私钥，即可转移您的资金。请同时绑定 IP 地址。</translation>
    </message>
    <message>
        <source>From which addresses</source>
        <translation>允许的来源地址</translation>
    </message>
    <message>
        <source>One IP address a line. Without any, the key works from everywhere and ends 90 days after it was made; with addresses it works from these alone and does not end.</source>
        <translation>每行一个 IP 地址。留空时，密钥可在任何地址使用，并在创建 90 天后失效；填写后，密钥仅可在这些地址使用，且不会失效。</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在申请…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Apply for the key</source>
        <translation>申请密钥</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>mm::ApiKeyModel</name>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>May</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>From addresses</source>
        <translation>来源地址</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
</context>
<context>
    <name>mm::ApiKeyPage</name>
    <message>
        <source>Sign in with an API key</source>
        <translation>使用 API 密钥登录</translation>
    </message>
    <message>
        <source>Every request is signed with the key; no password is needed. What concerns your security needs your password all the same.</source>
        <translation>每个请求均以此密钥签名，无需密码。涉及安全的操作仍需您的密码。</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API 私钥</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Take an API key from a file</source>
        <translation>从文件读取 API 密钥</translation>
    </message>
    <message>
        <source>API keys (*.json);;All files (*)</source>
        <translation>API 密钥 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>请输入 API 密钥。</translation>
    </message>
    <message>
        <source>Enter the secret that came with the key.</source>
        <translation>请输入随密钥发放的私钥。</translation>
    </message>
    <message>
        <source>This is no API secret: it must be all of the text that came with the key.</source>
        <translation>这不是 API 私钥：必须是随密钥发放的完整文本。</translation>
    </message>
</context>
<context>
    <name>mm::ApiKeySecret</name>
    <message>
        <source>Copied. Paste it where you keep it before you leave: it does not stay on the clipboard.</source>
        <translation>已复制。请在离开前粘贴到您的保存位置：内容不会留在剪贴板中。</translation>
    </message>
    <message>
        <source>Saved in %1. Whoever can read this file can use the key.</source>
        <translation>已保存到 %1。任何能读取此文件的人都能使用该密钥。</translation>
    </message>
    <message>
        <source>It is in your computer&apos;s keychain.</source>
        <translation>已存入本计算机的钥匙串。</translation>
    </message>
    <message>
        <source>Your computer&apos;s keychain did not take it. Save it to a file.</source>
        <translation>无法存入本计算机的钥匙串。请保存到文件。</translation>
    </message>
    <message>
        <source>Save the API key</source>
        <translation>保存 API 密钥</translation>
    </message>
    <message>
        <source>API keys (*.json);;All files (*)</source>
        <translation>API 密钥 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full.</source>
        <translation>无法写入文件：磁盘已满。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>正在存入…</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>存入钥匙串</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>正在验证密钥…</translation>
    </message>
    <message>
        <source>Use for this profile</source>
        <translation>用于此用户配置</translation>
    </message>
    <message>
        <source>Keep the secret first.</source>
        <translation>请先保存私钥。</translation>
    </message>
    <message>
        <source>Keep the secret of “%1” now</source>
        <translation>请立即保存“%1”的私钥</translation>
    </message>
    <message>
        <source>The gateway gives the secret out this once. Whoever has the key and its secret can use it: do not send them to anybody.</source>
        <translation>网关仅提供一次私钥。任何人持有密钥及其私钥即可使用：请勿发送给任何人。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>保存到文件…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The secret has not been kept, and nobody can show it again. Without it the key is of no use.</source>
        <translation>私钥尚未保存，之后无法再次查看。没有私钥，密钥将无法使用。</translation>
    </message>
    <message>
        <source>Keep it first</source>
        <translation>先保存</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>不保存并离开</translation>
    </message>
</context>
<context>
    <name>mm::ApiKeyText</name>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Spot trading</source>
        <translation>现货交易</translation>
    </message>
    <message>
        <source>Contract trading</source>
        <translation>合约交易</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>Expired (%1)</source>
        <translation>已过期（%1）</translation>
    </message>
    <message>
        <source>Within a day (%1)</source>
        <translation>一天内（%1）</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s) (%1)</source>
        <translation>
            <numerusform>%n 天后（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile runs on an API key, which cannot do this. Sign in with your password for it.</source>
        <translation>此用户配置使用 API 密钥，无法执行此操作。请使用密码登录后再试。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>无法打开文件：%1</translation>
    </message>
    <message>
        <source>This is no file of an API key: it is larger than 64 KiB.</source>
        <translation>这不是 API 密钥文件：文件大于 64 KiB。</translation>
    </message>
    <message>
        <source>There is no API key in this file. Choose one that was saved here when the key was made.</source>
        <translation>此文件中没有 API 密钥。请选择创建密钥时在此保存的文件。</translation>
    </message>
    <message>
        <source>The secret in this file cannot sign requests: it is damaged, or not an API secret.</source>
        <translation>此文件中的私钥无法为请求签名：已损坏，或不是 API 私钥。</translation>
    </message>
</context>
<context>
    <name>mm::ApiKeyUsePage</name>
    <message>
        <source>Use a key from a file</source>
        <translation>使用文件中的密钥</translation>
    </message>
    <message>
        <source>API keys (*.json);;All files (*)</source>
        <translation>API 密钥 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>From now on this profile runs on the API key.</source>
        <translation>此用户配置现已改用该 API 密钥。</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>正在验证密钥…</translation>
    </message>
    <message>
        <source>Use a key from a file…</source>
        <translation>使用文件中的密钥…</translation>
    </message>
    <message>
        <source>This profile runs on your own sign-in.</source>
        <translation>此用户配置使用您自己的登录。</translation>
    </message>
    <message>
        <source>It can run on an API key instead: every request is signed with it, and your password is not needed. Prices are then those for guests, and what concerns your security needs your password.</source>
        <translation>也可改用 API 密钥：每个请求均以该密钥签名，无需您的密码。此时报价为游客报价，涉及安全的操作需要您的密码。</translation>
    </message>
    <message>
        <source>This profile runs on the API key %1.</source>
        <translation>此用户配置使用 API 密钥 %1。</translation>
    </message>
    <message>
        <source>“%1” expires: %2.</source>
        <translation>“%1”的到期时间：%2。</translation>
    </message>
    <message>
        <source>Where you stop using it, you are asked to sign in with your password. The key itself stays as it is.</source>
        <translation>停用后，您需要使用密码登录。密钥本身保持不变。</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>mm::ApiKeysDialog</name>
    <message>
        <source>API keys – MultiMarkets</source>
        <translation>API 密钥 – MultiMarkets</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>此用户配置</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
</context>
<context>
    <name>mm::ApiKeysPage</name>
    <message>
        <source>The secret of the new API key was not kept and is gone. Delete the key and apply for another one.</source>
        <translation>新 API 密钥的私钥未保存，已无法找回。请删除该密钥并重新申请。</translation>
    </message>
    <message>
        <source>The API key has been changed.</source>
        <translation>API 密钥已更改。</translation>
    </message>
    <message>
        <source>Delete the API key “%1”? This profile runs on it: its session ends.</source>
        <translation>删除 API 密钥“%1”？此用户配置正在使用它：会话将结束。</translation>
    </message>
    <message>
        <source>Delete the API key “%1”? Programs that use it stop working at once.</source>
        <translation>删除 API 密钥“%1”？使用它的程序将立即无法工作。</translation>
    </message>
    <message>
        <source>The API key has been deleted.</source>
        <translation>API 密钥已删除。</translation>
    </message>
    <message>
        <source>Fetching your API keys…</source>
        <translation>正在获取您的 API 密钥…</translation>
    </message>
    <message>
        <source>You have no API key.</source>
        <translation>您没有 API 密钥。</translation>
    </message>
    <message>
        <source>A program of yours can use one to call the gateway for you.</source>
        <translation>您的程序可使用 API 密钥代您调用网关。</translation>
    </message>
    <message>
        <source>This API key may not see the list of keys.</source>
        <translation>此 API 密钥无权查看密钥列表。</translation>
    </message>
    <message>
        <source>Your API keys could not be fetched.</source>
        <translation>无法获取您的 API 密钥。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>Sign in to see your API keys.</source>
        <translation>登录后即可查看您的 API 密钥。</translation>
    </message>
    <message>
        <source>Choose a key in the list first.</source>
        <translation>请先在列表中选择一个密钥。</translation>
    </message>
    <message>
        <source>Your API keys are being fetched.</source>
        <translation>正在获取您的 API 密钥。</translation>
    </message>
    <message>
        <source>This profile runs on an API key. To make, change or delete keys, sign in with your password.</source>
        <translation>此用户配置使用 API 密钥。如需创建、更改或删除密钥，请使用密码登录。</translation>
    </message>
    <message>
        <source>Keys that let programs call the gateway in your name.</source>
        <translation>允许程序以您的名义调用网关的密钥。</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>删除密钥</translation>
    </message>
</context>
<context>
    <name>mm::Application</name>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>无法启动沙盒：%1</translation>
    </message>
    <message>
        <source>The list of profiles cannot be saved: %1</source>
        <translation>无法保存用户配置列表：%1</translation>
    </message>
    <message>
        <source>The list of profiles was damaged. It has been kept aside as %1; sign in again to start a new one.</source>
        <translation>用户配置列表已损坏，原文件已另存为 %1；重新登录即可新建列表。</translation>
    </message>
    <message>
        <source>Support desk: %1</source>
        <translation>支持工作台：%1</translation>
    </message>
    <message>
        <source>What is drawn in charts cannot be saved: %1</source>
        <translation>无法保存图表画线：%1</translation>
    </message>
    <message>
        <source>The file of what was drawn in charts was damaged. It has been kept aside as %1; what could be read of it is still there.</source>
        <translation>图表画线文件已损坏，原文件已另存为 %1；可读取的画线仍予保留。</translation>
    </message>
    <message>
        <source>There are too many drawings in all: the newest will be gone when the program ends. Remove some in charts you no longer need.</source>
        <translation>画线总数过多：程序退出后，最新的画线将丢失。请在不再需要的图表中删除一些。</translation>
    </message>
</context>
<context>
    <name>mm::ApplicationPage</name>
    <message>
        <source>Sign in with an application</source>
        <translation>使用应用登录</translation>
    </message>
    <message>
        <source>For an application that your broker has registered: you agree on the broker&apos;s page in your browser.</source>
        <translation>适用于经纪商已登记的应用：您将在浏览器中的经纪商页面上确认授权。</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>应用 ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Enter this as your broker gave it to you.</source>
        <translation>请按经纪商提供的内容填写。</translation>
    </message>
    <message>
        <source>Sign in with an API key…</source>
        <translation>使用 API 密钥登录…</translation>
    </message>
    <message>
        <source>Support desk…</source>
        <translation>支持工作台…</translation>
    </message>
</context>
<context>
    <name>mm::Averages</name>
    <message>
        <source>Middle</source>
        <translation>中轨</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>上轨</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下轨</translation>
    </message>
</context>
<context>
    <name>mm::BookPane</name>
    <message>
        <source>No product is chosen.</source>
        <translation>未选择产品。</translation>
    </message>
    <message>
        <source>The products could not be loaded.</source>
        <translation>无法加载产品。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The gateway does not offer this product.</source>
        <translation>网关未提供此产品。</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>产品 %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>The gateway refused the depth of %1 (%2).</source>
        <translation>网关拒绝提供 %1 的盘口深度（%2）。</translation>
    </message>
    <message>
        <source>Choose one in the watchlist, or with Ctrl+K, and it is shown here.</source>
        <translation>在自选列表中选择一个，或按 Ctrl+K 选择，即显示在这里。</translation>
    </message>
</context>
<context>
    <name>mm::BrowserPages</name>
    <message>
        <source>This page needs JavaScript.</source>
        <translation>此页面需要 JavaScript。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>You can close this page and go back to the program.</source>
        <translation>您可以关闭此页面并返回程序。</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>使用 %1 登录</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Telegram has brought no answer. Go back to the program and try again.</source>
        <translation>未收到 Telegram 的应答，请返回程序重试。</translation>
    </message>
    <message>
        <source>Your wallet will ask you to sign a message. That costs nothing and moves nothing.</source>
        <translation>钱包会请您签署一条消息。此操作不产生费用，也不会转移任何资产。</translation>
    </message>
    <message>
        <source>This browser has no wallet. Install MetaMask here, or copy the link from the program into the browser that has it.</source>
        <translation>此浏览器没有钱包。请在此安装 MetaMask，或从程序中复制链接，在装有钱包的浏览器中打开。</translation>
    </message>
    <message>
        <source>Please answer in the wallet&apos;s window.</source>
        <translation>请在钱包窗口中确认。</translation>
    </message>
    <message>
        <source>You refused in the wallet. Nothing was signed.</source>
        <translation>您已在钱包中拒绝，未签署任何内容。</translation>
    </message>
    <message>
        <source>The wallet could not sign. Unlock it and try again.</source>
        <translation>钱包无法签名，请解锁后重试。</translation>
    </message>
    <message>
        <source>Ask the wallet</source>
        <translation>请求钱包签名</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>mm::BrowserPanel</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>%1: waiting for your browser…</source>
        <translation>%1：正在等待您的浏览器…</translation>
    </message>
    <message>
        <source>Go on in the page that has opened there. This window follows by itself.</source>
        <translation>请在浏览器打开的页面中继续，此窗口会自动跟进。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in a browser of this computer.</source>
        <translation>无法打开浏览器。请复制链接，在本机的浏览器中打开。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>mm::CaptchaService</name>
    <message>
        <source>Security check (the last one was not accepted)</source>
        <translation>安全验证（上次未通过）</translation>
    </message>
    <message>
        <source>Security check</source>
        <translation>安全验证</translation>
    </message>
</context>
<context>
    <name>mm::ChangeDialog</name>
    <message>
        <source>What was typed has not been sent.</source>
        <translation>输入的内容尚未发送。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Nothing was sent: changes are not allowed now, or the audit log of this computer cannot be written.</source>
        <translation>未发送任何内容：当前不允许更改，或无法写入本计算机的审计日志。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Changes are switched off. Switch them on in the support desk to go on.</source>
        <translation>更改功能已关闭。请在支持工作台中开启后继续。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in to the support desk to go on.</source>
        <translation>尚未登录。请登录支持工作台后继续。</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>客户 %1</translation>
    </message>
    <message>
        <source>Is all of this right? It is sent once and cannot be taken back here.</source>
        <translation>以上内容是否全部正确？内容只发送一次，且无法在此撤回。</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>核对…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>mm::ChartLegend</name>
    <message>
        <source>O</source>
        <comment>open</comment>
        <extracomment>Legend of a chart: open, high, low, close (one letter each where the language has them)</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>H</source>
        <comment>high</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>L</source>
        <comment>low</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>C</source>
        <comment>close</comment>
        <translation>收</translation>
    </message>
    <message>
        <source>Vol</source>
        <comment>volume</comment>
        <translation>量</translation>
    </message>
</context>
<context>
    <name>mm::ChartPane</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>%1 图表</translation>
    </message>
    <message numerus="yes">
        <source>There are %n drawing(s) on this product already, which is as many as there may be.</source>
        <translation>
            <numerusform>此产品已有 %n 个画线，已达上限。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>图片已复制。</translation>
    </message>
    <message>
        <source>The picture is saved: %1</source>
        <translation>图片已保存：%1</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1. %2</source>
        <translation>无法将图片保存为 %1。%2</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>mm::ChartScene</name>
    <message>
        <source>B %1</source>
        <comment>bid</comment>
        <extracomment>On a chart&apos;s axis, before the price one sells at; as short as may be</extracomment>
        <translation>买 %1</translation>
    </message>
    <message>
        <source>A %1</source>
        <comment>ask</comment>
        <extracomment>On a chart&apos;s axis, before the price one buys at; as short as may be</extracomment>
        <translation>卖 %1</translation>
    </message>
    <message>
        <source>Loading older candles…</source>
        <translation>正在加载更早的 K 线…</translation>
    </message>
    <message>
        <source>These are the first candles there are.</source>
        <translation>已是最早的 K 线。</translation>
    </message>
</context>
<context>
    <name>mm::ChartStatus</name>
    <message>
        <source>No product is chosen.</source>
        <translation>未选择产品。</translation>
    </message>
    <message>
        <source>The gateway does not offer this product.</source>
        <translation>网关不提供此产品。</translation>
    </message>
    <message>
        <source>It may have been taken from trade. Choose another one.</source>
        <translation>该产品可能已停止交易，请选择其他产品。</translation>
    </message>
    <message>
        <source>The candles could not be loaded.</source>
        <translation>无法加载 K 线。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading candles…</source>
        <translation>正在加载 K 线…</translation>
    </message>
    <message>
        <source>There are no candles.</source>
        <translation>没有 K 线。</translation>
    </message>
    <message>
        <source>The gateway has none of this product in this interval. Another interval may have some.</source>
        <translation>网关没有此产品在该周期的 K 线，请尝试其他周期。</translation>
    </message>
    <message>
        <source>Market closed</source>
        <translation>休市</translation>
    </message>
    <message>
        <source>Market closed until %1</source>
        <translation>休市至 %1</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>Holiday until %1</source>
        <translation>假日休市至 %1</translation>
    </message>
    <message>
        <source>No new price for %1</source>
        <translation>已有 %1 无新报价</translation>
    </message>
    <message numerus="yes">
        <source>%n candle(s) were unreadable and are missing</source>
        <translation>
            <numerusform>有 %n 根 K 线无法读取，未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1，价格 %2。</translation>
    </message>
    <message>
        <source>%1 against the candle before.</source>
        <translation>较前一根 K 线 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n candle(s) of %1 since %2.</source>
        <translation>
            <numerusform>自 %2 起共 %n 根 K 线，周期 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices are not live.</source>
        <translation>当前并非实时报价。</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>Choose one in the list of prices, or with Ctrl+K, and its chart is shown here.</source>
        <translation>在价格列表中选择一个，或按 Ctrl+K 选择，其图表即显示在这里。</translation>
    </message>
    <message>
        <source>Price unchanged for %1</source>
        <translation>价格已有 %1 未变</translation>
    </message>
    <message>
        <source>Some candles may be missing and are asked for again: %1</source>
        <translation>可能缺少部分 K 线，正在重新请求：%1</translation>
    </message>
</context>
<context>
    <name>mm::ChartTimes</name>
    <message>
        <source>HH:mm</source>
        <extracomment>Time of day on a chart&apos;s axis (QDateTime format)</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day on a chart&apos;s axis (QDateTime format)</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>Month on a chart&apos;s axis (QDateTime format)</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <extracomment>Year on a chart&apos;s axis (QDateTime format)</extracomment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day of a candle in a chart&apos;s legend (QDateTime format)</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>Day and time of a candle in a chart&apos;s legend (QDateTime format)</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>mm::ChartTools</name>
    <message>
        <source>Chart tools</source>
        <translation>图表工具</translation>
    </message>
    <message>
        <source>Candles of %1 (%2)</source>
        <translation>%1 K 线 (%2)</translation>
    </message>
    <message>
        <source>Candles of %1</source>
        <translation>%1 K 线</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>K 线</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>美国线</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>平均 K 线</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC 时间</translation>
    </message>
    <message>
        <source>Gateway time</source>
        <translation>网关时间</translation>
    </message>
    <message>
        <source>The gateway names no time zone; as far as is known it counts in UTC.</source>
        <translation>网关未指明时区；据目前所知，采用 UTC 时间。</translation>
    </message>
    <message>
        <source>Indicators…</source>
        <translation>指标…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>画线</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Remove all drawings</source>
        <translation>清除所有画线</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Automatic scale</source>
        <translation>自动缩放</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数坐标</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>List of drawings…</source>
        <translation>画线列表…</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>更多工具</translation>
    </message>
</context>
<context>
    <name>mm::ChartView</name>
    <message>
        <source>Go to the newest candle (End)</source>
        <translation>转到最新 K 线 (End)</translation>
    </message>
    <message>
        <source>Go to the newest candle</source>
        <translation>转到最新 K 线</translation>
    </message>
    <message>
        <source>Arrows scroll and + and − zoom, Home and End go to the first and the newest candle; Shift with arrows moves the crosshair.</source>
        <translation>方向键滚动，+ 和 − 缩放，Home 和 End 转到第一根和最新 K 线；Shift 加方向键移动十字光标。</translation>
    </message>
</context>
<context>
    <name>mm::CodeField</name>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message numerus="yes">
        <source>Again in %n min</source>
        <translation>
            <numerusform>%n 分钟后重发</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Again in %n s</source>
        <translation>
            <numerusform>%n 秒后重发</numerusform>
        </translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>发送验证码</translation>
    </message>
    <message>
        <source>Five codes have been sent within half an hour, which is the limit. The last one can still be used.</source>
        <translation>半小时内已发送五次验证码，达到上限。最后一次的验证码仍可使用。</translation>
    </message>
    <message>
        <source>A code is on its way to %1.</source>
        <translation>验证码正发往 %1。</translation>
    </message>
    <message>
        <source>A code is on its way to your e-mail address.</source>
        <translation>验证码正发往您的邮箱。</translation>
    </message>
    <message>
        <source>A code is on its way to your phone.</source>
        <translation>验证码正发往您的手机。</translation>
    </message>
</context>
<context>
    <name>mm::CommandPalette</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>没有匹配项，请减少输入的字符。</translation>
    </message>
    <message>
        <source>Enter: go there. Ctrl+Enter: put the product on the watchlist too.</source>
        <translation>Enter：转到。Ctrl+Enter：同时将产品加入自选列表。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>A product, or something to do</source>
        <translation>输入产品或操作</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, its entry</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>mm::ConnectedApplicationsDialog</name>
    <message>
        <source>Connected applications – MultiMarkets</source>
        <translation>已关联的应用 – MultiMarkets</translation>
    </message>
    <message>
        <source>Allow an application</source>
        <translation>允许应用</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>开发者</translation>
    </message>
    <message>
        <source>Connected applications</source>
        <translation>已关联的应用</translation>
    </message>
</context>
<context>
    <name>mm::ConnectionStrip</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>mm::ConnectionTestRow</name>
    <message>
        <source>The gateway answered in %1 ms.</source>
        <translation>网关在 %1 毫秒内应答。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from the gateway&apos;s by %n second(s).</source>
        <translation>
            <numerusform>本机时钟与网关时钟相差 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>正在测试连接</translation>
    </message>
</context>
<context>
    <name>mm::ConnectionText</name>
    <message>
        <source>No connection since %1: prices are old.</source>
        <translation>自 %1 起连接中断：报价并非最新。</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>The gateway refused your session&apos;s prices: these are a guest&apos;s.</source>
        <translation>网关拒绝了您会话的行情：当前为访客行情。</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connecting to live prices…</source>
        <translation>正在连接实时行情…</translation>
    </message>
    <message>
        <source>%1 Connecting…</source>
        <translation>%1正在连接…</translation>
    </message>
    <message>
        <source>waiting %1 s</source>
        <translation>%1 秒后重试</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1将在 %2 秒后重试。</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已被拒绝</translation>
    </message>
    <message>
        <source>%1 The gateway&apos;s certificate is not trusted.</source>
        <translation>%1网关的证书不受信任。</translation>
    </message>
    <message>
        <source>%1 The gateway refused the connection (HTTP %2).</source>
        <translation>%1网关拒绝了连接 (HTTP %2)。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Not connected to live prices.</source>
        <translation>未连接实时行情。</translation>
    </message>
    <message numerus="yes">
        <source>No connection for %n product(s) since %1: their prices are old.</source>
        <translation>
            <numerusform>自 %1 起有 %n 个产品连接中断：其报价并非最新。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::CountryPage</name>
    <message>
        <source>Create an account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>There is no account for your %1 identity yet. Choose the country you live in to create one.</source>
        <translation>您的 %1 身份尚无对应的账号。请选择您居住的国家/地区以创建账号。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Type a country&apos;s name to search</source>
        <translation>输入国家/地区名称进行搜索</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>正在创建您的账号…</translation>
    </message>
</context>
<context>
    <name>mm::CustomerAccountsPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The customer has no trading account yet.</source>
        <translation>该客户尚无交易账户。</translation>
    </message>
    <message>
        <source>Trade type</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Trading accounts</source>
        <translation>交易账户</translation>
    </message>
</context>
<context>
    <name>mm::CustomerFilterBar</name>
    <message>
        <source>Any group</source>
        <translation>所有客户组</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Any KYC</source>
        <translation>所有 KYC</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>姓名或客户号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Part of it is enough</source>
        <translation>输入部分内容即可</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>客户组</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>KYC</source>
        <translation>KYC</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>创建时间起</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>创建时间止</translation>
    </message>
    <message>
        <source>Signed in from</source>
        <translation>登录时间起</translation>
    </message>
    <message>
        <source>Signed in until</source>
        <translation>登录时间止</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>mm::CustomerModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>客户组</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>KYC</source>
        <translation>KYC</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
</context>
<context>
    <name>mm::CustomerPartPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not everything could be loaded. %1</source>
        <translation>部分内容无法加载。%1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>追踪编号：%1</translation>
    </message>
    <message>
        <source>This could not be loaded.</source>
        <translation>无法加载此内容。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>mm::CustomerPositionsPage</name>
    <message>
        <source>The customer has no positions.</source>
        <translation>该客户没有持仓。</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
</context>
<context>
    <name>mm::CustomerRecordPage</name>
    <message>
        <source>Nothing has been handed in for an identity check.</source>
        <translation>尚未提交身份认证资料。</translation>
    </message>
    <message>
        <source>The customer has no bank account.</source>
        <translation>该客户没有银行账户。</translation>
    </message>
    <message>
        <source>The customer has no wallet.</source>
        <translation>该客户没有钱包。</translation>
    </message>
    <message>
        <source>The gateway knows nothing here.</source>
        <translation>网关没有相关信息。</translation>
    </message>
</context>
<context>
    <name>mm::CustomerView</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>客户组：%1</translation>
    </message>
    <message>
        <source>KYC: %1</source>
        <translation>KYC：%1</translation>
    </message>
    <message>
        <source>Read-only: “Allow changes” at the top of the window makes this possible</source>
        <translation>只读：开启窗口顶部的“允许更改”后方可使用</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>请先登录</translation>
    </message>
    <message>
        <source>Write a message to this customer</source>
        <translation>向此客户发送消息</translation>
    </message>
    <message>
        <source>Propose a change of an account&apos;s balance</source>
        <translation>提交账户额度调整提案</translation>
    </message>
    <message>
        <source>What this tab shows, as CSV or JSON</source>
        <translation>将此标签页的内容导出为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>There is nothing to export in this tab</source>
        <translation>此标签页没有可导出的内容</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>发送消息…</translation>
    </message>
    <message>
        <source>Adjust balance…</source>
        <translation>额度调整…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>刷新 (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>What is known of the customer</source>
        <translation>客户信息</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Trading accounts</source>
        <translation>交易账户</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Fund flow</source>
        <translation>资金流水</translation>
    </message>
    <message>
        <source>KYC</source>
        <translation>KYC</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>mm::CustomersPane</name>
    <message>
        <source>%1 of %2 loaded customers match</source>
        <translation>已加载 %2 位客户，其中 %1 位符合条件</translation>
    </message>
    <message>
        <source>The customers in the table, as CSV or JSON</source>
        <translation>将表格中的客户导出为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>暂无可导出的内容</translation>
    </message>
    <message>
        <source>No customer that is loaded matches the filters.</source>
        <translation>已加载的客户均不符合筛选条件。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The customers could not be loaded.</source>
        <translation>无法加载客户。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Look for a customer.</source>
        <translation>查找客户。</translation>
    </message>
    <message>
        <source>Enter a customer number, or leave it empty for all customers; what is loaded can be filtered by name, e-mail and more.</source>
        <translation>输入客户号，或留空以查找所有客户；加载后可按姓名、电子邮箱等筛选。</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>The company has no customers.</source>
        <translation>该公司没有客户。</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>没有客户 %1。</translation>
    </message>
    <message>
        <source>Loading customers…</source>
        <translation>正在加载客户…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>显示个人数据</translation>
    </message>
    <message>
        <source>Names, e-mail addresses and phone numbers; noted in the audit log of this computer</source>
        <translation>姓名、电子邮箱和手机号码；会记录在本计算机的审计日志中</translation>
    </message>
    <message>
        <source>Sorting and filtering…</source>
        <translation>正在排序和筛选…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Open customer (Enter)</source>
        <translation>打开客户 (Enter)</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制所选行</translation>
    </message>
</context>
<context>
    <name>mm::DateField</name>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>A day, or “any” (Delete)</source>
        <translation>某一天，或“不限”(Delete)</translation>
    </message>
</context>
<context>
    <name>mm::DepthLadder</name>
    <message>
        <source>Order book</source>
        <translation>订单簿</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>买价</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>卖价</translation>
    </message>
    <message>
        <source>Copy price</source>
        <translation>复制价格</translation>
    </message>
</context>
<context>
    <name>mm::DepthModel</name>
    <message>
        <source>Ask</source>
        <translation>卖价</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>买价</translation>
    </message>
    <message>
        <source>No orders in the book</source>
        <translation>订单簿中没有挂单</translation>
    </message>
    <message>
        <source>No orders on the ask side</source>
        <translation>卖方没有挂单</translation>
    </message>
    <message>
        <source>No orders on the bid side</source>
        <translation>买方没有挂单</translation>
    </message>
    <message>
        <source>Spread %1 · %2 pips</source>
        <translation>点差 %1 · %2 点</translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>点差 %1</translation>
    </message>
    <message>
        <source>%1 (crossed)</source>
        <translation>%1（倒挂）</translation>
    </message>
    <message>
        <source>%1 · bids %2 %</source>
        <translation>%1 · 买盘 %2%</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>无挂单</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>Volume of the levels up to and including this one</source>
        <translation>截至本档位（含）的累计数量</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>累计</translation>
    </message>
</context>
<context>
    <name>mm::DepthPane</name>
    <message>
        <source>Loading the order book…</source>
        <translation>正在加载订单簿…</translation>
    </message>
    <message>
        <source>Nothing new since %1: the book may be old.</source>
        <translation>自 %1 起没有更新：订单簿可能已过时。</translation>
    </message>
    <message>
        <source>The market is closed: this is the last book there was.</source>
        <translation>市场休市：显示的是最后的订单簿。</translation>
    </message>
    <message>
        <source>The market is on holiday: this is the last book there was.</source>
        <translation>市场假日：显示的是最后的订单簿。</translation>
    </message>
    <message>
        <source>Struck out: this book is of the connection that was lost.</source>
        <translation>带删除线：此订单簿来自已中断的连接。</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>合并(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>档位(&amp;L)</translation>
    </message>
    <message>
        <source>Orders are added up by this difference in price</source>
        <translation>按此价差合并挂单</translation>
    </message>
    <message>
        <source>Levels shown of each side</source>
        <translation>买卖双方各显示的档位数</translation>
    </message>
    <message>
        <source>Unchanged since %1, and so is the price.</source>
        <translation>自 %1 起未变，价格也未变。</translation>
    </message>
</context>
<context>
    <name>mm::DepthPrices</name>
    <message>
        <source>Dealing</source>
        <translation>交易价</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>买价</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>卖价</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>点差</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>%1 pips</source>
        <translation>%1 点</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场价</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Dealing: the price with the product&apos;s spread. Market: the best prices of the order book below.</source>
        <translation>交易价：含产品点差的价格。市场价：下方订单簿的最优价格。</translation>
    </message>
    <message>
        <source>Quote: the newest price. Market: the best prices of the order book below.</source>
        <translation>报价：最新报价。市场价：下方订单簿的最优价格。</translation>
    </message>
</context>
<context>
    <name>mm::DetailTable</name>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>mm::DetailsPane</name>
    <message>
        <source>Loading the details of %1…</source>
        <translation>正在加载 %1 的详情…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No product chosen.</source>
        <translation>未选择产品。</translation>
    </message>
    <message>
        <source>Loading the products…</source>
        <translation>正在加载产品…</translation>
    </message>
    <message>
        <source>This product is not known here.</source>
        <translation>未知产品。</translation>
    </message>
    <message>
        <source>The gateway does not list number %1. Choose another product.</source>
        <translation>网关的产品列表中没有编号 %1，请选择其他产品。</translation>
    </message>
    <message>
        <source>Load the details again</source>
        <translation>重新加载详情</translation>
    </message>
    <message>
        <source>Product details</source>
        <translation>产品详情</translation>
    </message>
    <message>
        <source>Choose one in a watchlist, or with Ctrl+K, to see its details.</source>
        <translation>在自选列表中选择一个，或按 Ctrl+K 选择，即可查看其详情。</translation>
    </message>
</context>
<context>
    <name>mm::DeveloperPage</name>
    <message>
        <source>Enter the ID of the application.</source>
        <translation>请输入应用 ID。</translation>
    </message>
    <message>
        <source>Enter the application&apos;s secret.</source>
        <translation>请输入应用密钥。</translation>
    </message>
    <message>
        <source>Enter the code the user was given.</source>
        <translation>请输入用户获得的授权码。</translation>
    </message>
    <message>
        <source>Customer number: %1
Account ID: %2
E-mail: %3
Sign-ins: %4</source>
        <translation>客户号：%1
账户 ID：%2
邮箱：%3
登录方式：%4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>You can sign in with %1 from now on.</source>
        <translation>您现在起可使用 %1 登录。</translation>
    </message>
    <message>
        <source>Exchanging…</source>
        <translation>正在换取…</translation>
    </message>
    <message>
        <source>Exchange for tokens</source>
        <translation>换取令牌</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>Refresh the tokens</source>
        <translation>更新令牌</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>用户信息</translation>
    </message>
    <message>
        <source>For those who make such an application: try what its server does with the code. The secret is not kept.</source>
        <translation>供此类应用的开发者使用：测试应用服务器如何处理授权码。应用密钥不会保存。</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>应用 ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>授权码</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>What the gateway says about the user</source>
        <translation>网关返回的用户信息</translation>
    </message>
</context>
<context>
    <name>mm::DiagnosticsPane</name>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Price connection</source>
        <translation>行情连接</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重连次数</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近错误</translation>
    </message>
    <message>
        <source>Quotes accepted</source>
        <translation>已接收报价</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>24 h updates</source>
        <translation>24 小时行情更新</translation>
    </message>
    <message>
        <source>Stale quotes dropped</source>
        <translation>已丢弃的过时报价</translation>
    </message>
    <message>
        <source>Malformed frames dropped</source>
        <translation>已丢弃的错误数据帧</translation>
    </message>
    <message>
        <source>Quotes of products not asked for</source>
        <translation>未订阅产品的报价</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>guest, because the session&apos;s was refused</source>
        <translation>访客（会话通道被拒绝）</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>of the session</source>
        <translation>会话通道</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all of this as text, without secrets</source>
        <translation>以文本形式复制全部内容，不含任何机密</translation>
    </message>
    <message>
        <source>Message connection</source>
        <translation>消息连接</translation>
    </message>
    <message>
        <source>Manager&apos;s event stream</source>
        <translation>管理端事件流</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Most frequent calls</source>
        <translation>最频繁的调用</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS 库</translation>
    </message>
    <message>
        <source>half within %1 ms, 95 of 100 within %2 ms, 99 of 100 within %3 ms</source>
        <translation>50% 不超过 %1 ms，95% 不超过 %2 ms，99% 不超过 %3 ms</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 次调用</translation>
    </message>
    <message>
        <source>Answers on the price connection</source>
        <translation>行情连接的应答</translation>
    </message>
    <message>
        <source>Quotes held back as older than those shown</source>
        <translation>因早于当前报价而未采用的报价</translation>
    </message>
    <message>
        <source>Gaps in the quotes&apos; numbers</source>
        <translation>报价序号缺口</translation>
    </message>
    <message>
        <source>Quotes that came twice</source>
        <translation>重复的报价</translation>
    </message>
    <message>
        <source>Quotes out of order</source>
        <translation>乱序的报价</translation>
    </message>
    <message>
        <source>Changes of a price&apos;s decimals</source>
        <translation>价格小数位变化</translation>
    </message>
    <message>
        <source>Price connections, each</source>
        <translation>各行情连接</translation>
    </message>
    <message>
        <source>Products with the strangest numbers</source>
        <translation>序号异常最多的产品</translation>
    </message>
    <message>
        <source>half within %1, 95 of 100 within %2</source>
        <translation>50% 不超过 %1，95% 不超过 %2</translation>
    </message>
    <message>
        <source>%1, %2 numbers missed</source>
        <translation>%1，缺失 %2 个序号</translation>
    </message>
    <message>
        <source>quotes %1</source>
        <translation>报价 %1</translation>
    </message>
    <message>
        <source>snapshots %1</source>
        <translation>快照 %1</translation>
    </message>
    <message>
        <source>24 h %1</source>
        <translation>24 小时行情 %1</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>已过时 %1</translation>
    </message>
    <message>
        <source>held back %1</source>
        <translation>未采用 %1</translation>
    </message>
    <message>
        <source>malformed %1</source>
        <translation>格式错误 %1</translation>
    </message>
    <message>
        <source>not asked for %1</source>
        <translation>未订阅 %1</translation>
    </message>
    <message>
        <source>gaps %1</source>
        <translation>缺口 %1</translation>
    </message>
    <message>
        <source>missed %1</source>
        <translation>缺失 %1</translation>
    </message>
    <message>
        <source>twice %1</source>
        <translation>重复 %1</translation>
    </message>
    <message>
        <source>out of order %1</source>
        <translation>乱序 %1</translation>
    </message>
    <message>
        <source>decimals %1</source>
        <translation>小数位变化 %1</translation>
    </message>
    <message>
        <source>reconnects %1</source>
        <translation>重连 %1</translation>
    </message>
    <message>
        <source>frames %1</source>
        <translation>帧 %1</translation>
    </message>
    <message>
        <source>bytes %1</source>
        <translation>字节 %1</translation>
    </message>
    <message>
        <source>requests %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>quotes refused of %1</source>
        <translation>报价被拒：%1</translation>
    </message>
    <message>
        <source>24 h refused of %1</source>
        <translation>24 小时行情被拒：%1</translation>
    </message>
    <message>
        <source>%1: gaps %2, missed %3, twice %4, out of order %5, decimals %6</source>
        <translation>%1：缺口 %2，缺失 %3，重复 %4，乱序 %5，小数位变化 %6</translation>
    </message>
    <message>
        <source>Quotes of charts left out as too many at once</source>
        <translation>因一次过多而略去的图表报价</translation>
    </message>
    <message>
        <source>Depth connection</source>
        <translation>盘口深度连接</translation>
    </message>
    <message>
        <source>Candle connection</source>
        <translation>K 线连接</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>books %1</source>
        <translation>盘口 %1</translation>
    </message>
    <message>
        <source>trades %1</source>
        <translation>成交 %1</translation>
    </message>
    <message>
        <source>put in order %1</source>
        <translation>已排序 %1</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>应答 %1</translation>
    </message>
    <message>
        <source>candles %1</source>
        <translation>K 线 %1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>失败 %1</translation>
    </message>
</context>
<context>
    <name>mm::DrawingText</name>
    <message>
        <source>Horizontal line</source>
        <translation>水平线</translation>
    </message>
    <message>
        <source>Trend line</source>
        <translation>趋势线</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>斐波那契回撤</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>mm::DrawingsDialog</name>
    <message>
        <source>Drawings – MultiMarkets</source>
        <translation>画线 – MultiMarkets</translation>
    </message>
    <message>
        <source>Drawings of %1 – MultiMarkets</source>
        <translation>%1 的画线 – MultiMarkets</translation>
    </message>
    <message>
        <source>On the &amp;chart</source>
        <translation>图表上的画线(&amp;C)</translation>
    </message>
    <message>
        <source>Drawings on the chart</source>
        <translation>图表上的画线</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>定位(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文本(&amp;X)</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>备注文本</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>线条(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>更改(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>price, time</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>From price</source>
        <translation>起点价格</translation>
    </message>
    <message>
        <source>To price</source>
        <translation>终点价格</translation>
    </message>
    <message>
        <source>Time (local)</source>
        <translation>时间（本地）</translation>
    </message>
    <message>
        <source>From time (local)</source>
        <translation>起点时间（本地）</translation>
    </message>
    <message>
        <source>To time (local)</source>
        <translation>终点时间（本地）</translation>
    </message>
    <message>
        <source>Choose a drawing of the chart first.</source>
        <translation>请先选择图表上的画线。</translation>
    </message>
    <message>
        <source>A drawing cannot become one of another kind.</source>
        <translation>画线无法更改为其他类型。</translation>
    </message>
    <message numerus="yes">
        <source>A product has at most %n drawing(s).</source>
        <translation>
            <numerusform>每个产品最多 %n 条画线。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart shows no product yet.</source>
        <translation>图表尚未显示产品。</translation>
    </message>
    <message>
        <source>A price, such as %1.</source>
        <translation>请输入价格，例如 %1。</translation>
    </message>
    <message>
        <source>Write what the note says.</source>
        <translation>请输入备注内容。</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>画线</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To time</source>
        <translation>至时间</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>mm::EnvironmentBadge</name>
    <message>
        <source>REAL</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>真实资金</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Demo money</source>
        <translation>模拟资金</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>The sandbox on this machine: nothing here is real</source>
        <translation>本机沙盒：此处一切均非真实</translation>
    </message>
    <message>
        <source>GUEST</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>%1, environment %2</source>
        <translation>%1，环境 %2</translation>
    </message>
    <message>
        <source>SANDBOX · DEMO</source>
        <translation>沙盒 · 模拟</translation>
    </message>
    <message>
        <source>The sandbox&apos;s demo money: nothing here is real</source>
        <translation>沙盒的模拟资金：此处一切均非真实</translation>
    </message>
</context>
<context>
    <name>mm::EnvironmentBox</name>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Load environment file…</source>
        <translation>载入环境文件…</translation>
    </message>
    <message>
        <source>Load environment file</source>
        <translation>载入环境文件</translation>
    </message>
    <message>
        <source>Environment files (*.json);;All files (*)</source>
        <translation>环境文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The environment file cannot be opened: %1</source>
        <translation>无法打开环境文件：%1</translation>
    </message>
    <message>
        <source>An environment “%1” is built in. Give the one in the file another name.</source>
        <translation>“%1”是内置环境的名称，请为文件中的环境另取名称。</translation>
    </message>
    <message>
        <source>The environment file lacks “%1”.</source>
        <translation>环境文件缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” in the environment file is not of the right type.</source>
        <translation>环境文件中的“%1”类型不正确。</translation>
    </message>
    <message>
        <source>“%1” in the environment file is not a usable address.</source>
        <translation>环境文件中的“%1”不是可用的地址。</translation>
    </message>
    <message>
        <source>“%1” in the environment file must begin with https:// or wss://; only this computer may be reached without.</source>
        <translation>环境文件中的“%1”必须以 https:// 或 wss:// 开头；仅本机地址可不加密。</translation>
    </message>
    <message>
        <source>“%1” in the environment file is not a public key.</source>
        <translation>环境文件中的“%1”不是公钥。</translation>
    </message>
    <message>
        <source>“%1” in the environment file is not in the range that is possible.</source>
        <translation>环境文件中的“%1”超出允许范围。</translation>
    </message>
    <message>
        <source>The file is not an environment file (JSON).</source>
        <translation>该文件不是环境文件 (JSON)。</translation>
    </message>
</context>
<context>
    <name>mm::EnvironmentForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>公司 ID</translation>
    </message>
    <message>
        <source>Company code</source>
        <translation>公司代码</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Client API</source>
        <translation>客户端 API</translation>
    </message>
    <message>
        <source>Open API</source>
        <translation>开放 API</translation>
    </message>
    <message>
        <source>Auth2 API</source>
        <translation>Auth2 授权 API</translation>
    </message>
    <message>
        <source>Manager API</source>
        <translation>管理端 API</translation>
    </message>
    <message>
        <source>Quote socket</source>
        <translation>行情通道</translation>
    </message>
    <message>
        <source>Message socket</source>
        <translation>消息通道</translation>
    </message>
    <message>
        <source>Manager socket</source>
        <translation>管理端通道</translation>
    </message>
    <message>
        <source>Web client</source>
        <translation>网页端</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Captcha page</source>
        <translation>人机验证页面</translation>
    </message>
    <message>
        <source>Apple relay page</source>
        <translation>Apple 中转页面</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>none: bodies are not encrypted</source>
        <translation>无：请求内容不加密</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Enter an address such as wss://gateway.example.com/path, without a user name, ? or #.</source>
        <translation>请输入类似 wss://gateway.example.com/path 的地址，不含用户名、? 或 #。</translation>
    </message>
    <message>
        <source>Enter an address such as https://gateway.example.com/path, without a user name, ? or #.</source>
        <translation>请输入类似 https://gateway.example.com/path 的地址，不含用户名、? 或 #。</translation>
    </message>
    <message>
        <source>It must begin with %1; only this computer may be reached without.</source>
        <translation>必须以 %1 开头；仅本机地址可不加密。</translation>
    </message>
    <message>
        <source>This is not an RSA public key in Base64.</source>
        <translation>这不是 Base64 格式的 RSA 公钥。</translation>
    </message>
    <message>
        <source>The company ID is a number above zero.</source>
        <translation>公司 ID 必须是大于零的数字。</translation>
    </message>
    <message>
        <source>Characters or values stand here that are not possible.</source>
        <translation>此处含有不允许的字符或值。</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>这不是 JSON 对象。</translation>
    </message>
    <message>
        <source>There is another environment of this name. Give this one a name of its own.</source>
        <translation>已有同名环境，请为此环境另取名称。</translation>
    </message>
</context>
<context>
    <name>mm::EnvironmentsPage</name>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1（内置）</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Import an environment file</source>
        <translation>导入环境文件</translation>
    </message>
    <message>
        <source>Environment files (*.json);;All files (*)</source>
        <translation>环境文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>无法打开文件：%1</translation>
    </message>
    <message>
        <source>Export an environment file</source>
        <translation>导出环境文件</translation>
    </message>
    <message>
        <source>“%1” is exported.</source>
        <translation>“%1”已导出。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Your own environments can be deleted, those of the program cannot.</source>
        <translation>您自己的环境可以删除，程序内置的环境不能删除。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>mm::ErrorText</name>
    <message>
        <source>The gateway has barred this computer for a while because of too many requests.</source>
        <translation>请求过于频繁，网关已暂时禁止本机访问。</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>短时间内请求过多。</translation>
    </message>
    <message>
        <source>Please wait a little before you try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s).</source>
        <translation>
            <numerusform>请在 %n 分钟后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n second(s).</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The account or the password is wrong.</source>
        <translation>账号或密码错误。</translation>
    </message>
    <message>
        <source>This account is protected: enter the 6-digit code of your authenticator app.</source>
        <translation>此账号已启用两步验证：请输入身份验证器应用中的 6 位验证码。</translation>
    </message>
    <message>
        <source>The Google code is wrong or has expired. Enter the one shown now.</source>
        <translation>谷歌验证码错误或已过期，请输入当前显示的验证码。</translation>
    </message>
    <message>
        <source>The verification code is wrong, has expired or was asked for too often.</source>
        <translation>验证码错误、已过期或获取过于频繁。</translation>
    </message>
    <message>
        <source>The security check was not passed. Please try again.</source>
        <translation>未通过安全验证，请重试。</translation>
    </message>
    <message>
        <source>The gateway does not accept this area code. Choose the number&apos;s country.</source>
        <translation>网关不接受此区号，请选择号码所属的国家/地区。</translation>
    </message>
    <message>
        <source>The gateway does not accept this name. Please check it.</source>
        <translation>网关不接受此登录名，请检查。</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>您的登录已失效，请重新登录。</translation>
    </message>
    <message>
        <source>The gateway found the request too old. Check this computer&apos;s clock, then try again.</source>
        <translation>网关认为请求已过期。请检查本机时钟后重试。</translation>
    </message>
    <message>
        <source>This account has no permission for that.</source>
        <translation>此账号没有相应权限。</translation>
    </message>
    <message>
        <source>This account is locked or disabled and cannot sign in. Please contact support.</source>
        <translation>此账号已被锁定或停用，无法登录，请联系客服。</translation>
    </message>
    <message>
        <source>The gateway refused the API key. Check the key, its expiry and its IP addresses.</source>
        <translation>网关拒绝了 API 密钥。请检查密钥、有效期和绑定的 IP 地址。</translation>
    </message>
    <message>
        <source>The order was refused.</source>
        <translation>订单被拒绝。</translation>
    </message>
    <message>
        <source>The gateway does not know this function. Check the environment.</source>
        <translation>网关不支持此功能，请检查环境。</translation>
    </message>
    <message>
        <source>The gateway does not know this company ID.</source>
        <translation>网关不认识此公司 ID。</translation>
    </message>
    <message>
        <source>The gateway refused the request.</source>
        <translation>网关拒绝了请求。</translation>
    </message>
    <message>
        <source>The gateway cannot be reached. Check the internet connection and the environment.</source>
        <translation>无法连接网关，请检查网络连接和环境。</translation>
    </message>
    <message>
        <source>The connection to the gateway is not secure, so nothing was sent. Check this computer&apos;s clock and network.</source>
        <translation>与网关的连接不安全，因此未发送任何内容。请检查本机时钟和网络。</translation>
    </message>
    <message>
        <source>The gateway did not answer in time. Please try again.</source>
        <translation>网关未及时应答，请重试。</translation>
    </message>
    <message>
        <source>The connection ended before the gateway&apos;s answer came. Please try again.</source>
        <translation>连接在收到网关应答之前中断，请重试。</translation>
    </message>
    <message>
        <source>The gateway points to another address, which is not followed for safety. Check the environment.</source>
        <translation>网关要求转到其他地址，为安全起见未跟随。请检查环境。</translation>
    </message>
    <message>
        <source>The gateway has a problem of its own (HTTP %1). Please try again later.</source>
        <translation>网关自身出现问题 (HTTP %1)，请稍后再试。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer cannot be read. Check the environment, or try again later.</source>
        <translation>无法读取网关的应答。请检查环境，或稍后再试。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The request could not be made. Check the environment&apos;s public key.</source>
        <translation>无法生成请求，请检查环境的公钥。</translation>
    </message>
    <message>
        <source>%1 (Gateway: %2)</source>
        <translation>%1（网关：%2）</translation>
    </message>
    <message>
        <source>The verification code is wrong. Check it, or have a new one sent.</source>
        <translation>验证码错误。请检查，或重新获取验证码。</translation>
    </message>
    <message>
        <source>There is no account of this name. Check it, or create an account.</source>
        <translation>此登录名没有对应的账号。请检查，或创建账号。</translation>
    </message>
    <message>
        <source>There is an account of this name already. Sign in with it instead.</source>
        <translation>此登录名已有账号，请直接登录。</translation>
    </message>
    <message>
        <source>Somebody signed in to your account elsewhere, which ended this session. If it was not you, change your password.</source>
        <translation>您的账号已在别处登录，此会话因此结束。如非您本人操作，请更改密码。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password, or did not accept them. Check them under “Proxy” in the settings.</source>
        <translation>代理服务器需要用户名和密码，或未接受所填的用户名和密码。请在设置的“代理”中检查。</translation>
    </message>
    <message>
        <source>The proxy refused the connection or is not there. Check it under “Proxy” in the settings.</source>
        <translation>代理服务器拒绝了连接或不存在。请在设置的“代理”中检查。</translation>
    </message>
    <message>
        <source>The other service did not let you in. Try again, or sign in another way.</source>
        <translation>第三方服务未允许您登录。请重试，或改用其他登录方式。</translation>
    </message>
    <message>
        <source>This is another account than the one that is open here. Sign in to that one, or open a window for this one.</source>
        <translation>此账号与这里打开的账号不同。请登录这里打开的账号，或为此账号另开窗口。</translation>
    </message>
    <message>
        <source>Nothing came back from your browser in time. Please try again.</source>
        <translation>未及时收到浏览器的应答，请重试。</translation>
    </message>
    <message>
        <source>This computer could not do what was needed.</source>
        <translation>本机无法完成所需的操作。</translation>
    </message>
    <message>
        <source>%1 (Reason: %2)</source>
        <translation>%1（原因：%2）</translation>
    </message>
    <message numerus="yes">
        <source>The %n request(s) a minute that the API key allows are used up.</source>
        <translation>
            <numerusform>API 密钥每分钟允许的 %n 次请求已用完。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway refused the API key&apos;s signature. Check that the API secret belongs to this API key.</source>
        <translation>网关拒绝了 API 密钥的签名。请检查 API 私钥是否属于此 API 密钥。</translation>
    </message>
    <message>
        <source>The gateway does not know this API key, or it has been deleted. Enter another one.</source>
        <translation>网关不认识此 API 密钥，或它已被删除。请输入另一个。</translation>
    </message>
    <message>
        <source>The API key has expired. Apply for a new one under “API keys”.</source>
        <translation>API 密钥已过期。请在“API 密钥”中申请新的密钥。</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not on the API key&apos;s list of IP addresses. Add it under “API keys”.</source>
        <translation>本计算机的地址不在此 API 密钥的 IP 地址列表中。请在“API 密钥”中添加。</translation>
    </message>
    <message>
        <source>An API key cannot do this. Sign in to your account for it.</source>
        <translation>API 密钥无法执行此操作。请登录您的账号后再试。</translation>
    </message>
    <message>
        <source>The API secret cannot be used to sign requests. Enter it again as it was given out with the API key.</source>
        <translation>无法用此 API 私钥为请求签名。请按随 API 密钥发放的内容重新输入。</translation>
    </message>
    <message>
        <source>The API key is no longer used. Please sign in another way.</source>
        <translation>API 密钥已停用。请使用其他方式登录。</translation>
    </message>
    <message>
        <source>The API key has no permission for that. Change its permissions under “API keys”.</source>
        <translation>此 API 密钥没有相应权限。请在“API 密钥”中更改其权限。</translation>
    </message>
    <message>
        <source>This computer&apos;s security policy forbids SHA-1, which the gateway demands for API keys. Sign in with a password, or ask your administrator.</source>
        <translation>本计算机的安全策略禁止使用 SHA-1，而网关对 API 密钥要求使用它。请用密码登录，或咨询您的管理员。</translation>
    </message>
</context>
<context>
    <name>mm::EventConnection</name>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>重新接管</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Sign in to connect</source>
        <translation>登录后方可连接</translation>
    </message>
    <message>
        <source>A group needs 1 to 64 letters, digits, “.”, “_” or “-”</source>
        <translation>事件组名称须为 1 至 64 个字母、数字、“.”、“_”或“-”</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>尚未登录。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The connection was lost. Trying again in %1.</source>
        <translation>连接已断开。将在 %1 后重试。</translation>
    </message>
    <message>
        <source>Connected as “%1”.</source>
        <translation>已以“%1”连接。</translation>
    </message>
    <message>
        <source>Another connection of the group “%1” took over.</source>
        <translation>事件组“%1”已被另一连接接管。</translation>
    </message>
    <message>
        <source>The gateway does not accept this sign-in for events. Sign in again.</source>
        <translation>网关不接受以此登录接收事件。请重新登录。</translation>
    </message>
    <message>
        <source>This app id may not follow events.</source>
        <translation>此应用 ID 无权接收事件。</translation>
    </message>
    <message>
        <source>This environment names no address for events.</source>
        <translation>此环境未指定事件地址。</translation>
    </message>
    <message>
        <source>This gateway has no events at that address.</source>
        <translation>此网关的该地址不提供事件。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not acceptable; nothing was sent.</source>
        <translation>网关证书不可接受；未发送任何内容。</translation>
    </message>
    <message>
        <source>The gateway refused the connection (HTTP %1).</source>
        <translation>网关拒绝了连接 (HTTP %1)。</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>事件组(&amp;G)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>事件组</translation>
    </message>
    <message>
        <source>A group is like a mailbox: events wait in it up to seven days while nobody is connected. Only one connection can have it; the newest takes over.</source>
        <translation>事件组类似邮箱：无人连接时，事件最多保留七天。同一时间只允许一个连接，新连接会接管旧连接。</translation>
    </message>
</context>
<context>
    <name>mm::EventDetail</name>
    <message>
        <source>Open customer %1</source>
        <translation>打开客户 %1</translation>
    </message>
    <message>
        <source>Choose an event to see all it says.</source>
        <translation>选择一个事件以查看完整内容。</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>以 JSON 显示</translation>
    </message>
    <message>
        <source>As the gateway sent it; personal data as masked or shown among the members</source>
        <translation>按网关发送的原样显示；个人数据是否遮盖与成员列表一致</translation>
    </message>
    <message>
        <source>The event as JSON</source>
        <translation>事件 JSON</translation>
    </message>
</context>
<context>
    <name>mm::EventFilterBar</name>
    <message>
        <source>All events</source>
        <translation>所有事件</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of event</source>
        <translation>
            <numerusform>%n 种事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of events: %1</source>
        <translation>事件类型：%1</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Search in events</source>
        <translation>搜索事件</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Which kinds of events are shown</source>
        <translation>要显示的事件类型</translation>
    </message>
</context>
<context>
    <name>mm::EventModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>mm::EventTable</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制所选行</translation>
    </message>
</context>
<context>
    <name>mm::EventsPane</name>
    <message>
        <source>Looking through the events…</source>
        <translation>正在查找事件…</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>没有符合筛选条件的事件。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came.</source>
        <translation>
            <numerusform>已收到 %n 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>暂无事件。</translation>
    </message>
    <message>
        <source>They appear here as soon as something happens.</source>
        <translation>事件发生后将立即显示在此处。</translation>
    </message>
    <message>
        <source>Connect under a group to follow what customers do.</source>
        <translation>连接到事件组，以跟踪客户动态。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated by the gateway</source>
        <translation>
            <numerusform>网关重复发送 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 个无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n dropped for want of room</source>
        <translation>
            <numerusform>因空间不足已丢弃最早的 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %n new</source>
        <translation>
            <numerusform>已暂停 · %n 个新事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow · %n below</source>
        <translation>
            <numerusform>跟随 · 下方还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Forgets the events shown here; the gateway keeps nothing of them</source>
        <translation>清除此处显示的事件；网关不保留这些事件</translation>
    </message>
    <message>
        <source>There are no events</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>What is shown, as CSV or JSON</source>
        <translation>将显示的内容导出为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>What comes meanwhile is kept and counted</source>
        <translation>暂停期间收到的事件会保留并计数</translation>
    </message>
    <message>
        <source>Keeps the newest event in sight</source>
        <translation>始终显示最新事件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>包含个人数据</translation>
    </message>
    <message>
        <source>What is exported is noted in the audit log of this computer</source>
        <translation>导出操作将记入本计算机的审计日志</translation>
    </message>
</context>
<context>
    <name>mm::ExportJob</name>
    <message>
        <source>Exporting: %1</source>
        <translation>正在导出：%1</translation>
    </message>
    <message>
        <source>Exported to %1 (%2).</source>
        <translation>已导出到 %1（%2）。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, exact (*.json)</source>
        <translation>JSON，精确数据 (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or file.</source>
        <translation>无法写入 %1。请选择其他文件夹或文件。</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; nothing of it was kept.</source>
        <translation>%1 未能完整写入；未保留任何内容。</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. What stood there before is as it was. Free some space or choose another disk.</source>
        <translation>磁盘已满：未写入 %1。原有内容保持不变。请释放空间或选择其他磁盘。</translation>
    </message>
    <message>
        <source>%1 would have become too large and was not written.</source>
        <translation>%1 过大，未写入。</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消；未写入任何文件。</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>系统信息：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>mm::FaultEditor</name>
    <message>
        <source>&amp;Do this</source>
        <translation>执行(&amp;D)</translation>
    </message>
    <message>
        <source>In &amp;force</source>
        <translation>生效(&amp;F)</translation>
    </message>
</context>
<context>
    <name>mm::FaultKinds</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Part of the path</source>
        <translation>路径片段</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>所有路径</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Every so many frames</source>
        <translation>每隔帧数</translation>
    </message>
    <message>
        <source>Starts after</source>
        <translation>延后开始</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>until turned off</source>
        <translation>直到关闭</translation>
    </message>
    <message>
        <source>Again each</source>
        <translation>重复间隔</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>重试等待时间</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>不告知</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the gateway&apos;s own</source>
        <translation>网关默认文本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Ahead by</source>
        <translation>超前</translation>
    </message>
    <message>
        <source>Ticks a second</source>
        <translation>每秒报价跳动数</translation>
    </message>
    <message>
        <source>Ticks go on</source>
        <translation>继续报价跳动</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>事件组</translation>
    </message>
    <message>
        <source>every group</source>
        <translation>所有事件组</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>延迟响应</translation>
    </message>
    <message>
        <source>The answer comes, but late.</source>
        <translation>响应会返回，但有延迟。</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>无响应关闭</translation>
    </message>
    <message>
        <source>The request is read whole and carried out, then the connection is closed without a byte.</source>
        <translation>请求被完整读取并执行，随后连接关闭，不返回任何字节。</translation>
    </message>
    <message>
        <source>Reset without an answer</source>
        <translation>无响应重置</translation>
    </message>
    <message>
        <source>The request is read whole and carried out, then the connection is reset.</source>
        <translation>请求被完整读取并执行，随后连接被重置。</translation>
    </message>
    <message>
        <source>Half of the head</source>
        <translation>半个响应头</translation>
    </message>
    <message>
        <source>Half of the answer&apos;s head comes, then the connection is closed.</source>
        <translation>返回一半响应头后，连接关闭。</translation>
    </message>
    <message>
        <source>Half of the body</source>
        <translation>半个响应正文</translation>
    </message>
    <message>
        <source>The head and half of the body come, then the connection is closed.</source>
        <translation>返回响应头和一半正文后，连接关闭。</translation>
    </message>
    <message>
        <source>No answer at all</source>
        <translation>完全无响应</translation>
    </message>
    <message>
        <source>The request is read and carried out; the connection stays open and silent.</source>
        <translation>请求被读取并执行；连接保持打开，但不返回任何内容。</translation>
    </message>
    <message>
        <source>The answer is an HTTP status such as 429, 418 or 500, with rate-limit headers.</source>
        <translation>响应为 429、418 或 500 等 HTTP 状态，并带有限流响应头。</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>The answer is a web page where JSON is expected.</source>
        <translation>本应返回 JSON，却返回网页。</translation>
    </message>
    <message>
        <source>Garbage</source>
        <translation>乱码</translation>
    </message>
    <message>
        <source>The answer is bytes that are not JSON.</source>
        <translation>响应内容不是 JSON。</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>The answer sends the client to another host.</source>
        <translation>响应将客户端引导至其他主机。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝请求</translation>
    </message>
    <message>
        <source>The gateway refuses the request in good order, with an error code of your choice.</source>
        <translation>网关正常拒绝请求，并返回您选择的错误代码。</translation>
    </message>
    <message>
        <source>Session expired</source>
        <translation>会话过期</translation>
    </message>
    <message>
        <source>The request is refused because the session has ended, and its token is forgotten.</source>
        <translation>请求因会话已结束而被拒绝，其令牌同时失效。</translation>
    </message>
    <message>
        <source>Broken frame</source>
        <translation>损坏的帧</translation>
    </message>
    <message>
        <source>A broken entry stands before the good ones.</source>
        <translation>正常条目之前有一个损坏的条目。</translation>
    </message>
    <message>
        <source>Huge frame</source>
        <translation>超大帧</translation>
    </message>
    <message>
        <source>A frame is as large as you say.</source>
        <translation>返回指定大小的帧。</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>过时价格</translation>
    </message>
    <message>
        <source>An older quote with a price far off comes before the good one.</source>
        <translation>正常报价之前先返回一个价格偏差很大的旧报价。</translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation>黑洞</translation>
    </message>
    <message>
        <source>The socket stays open, but nothing is sent or answered any more.</source>
        <translation>套接字保持打开，但不再发送或响应任何内容。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The socket is closed in good order.</source>
        <translation>套接字正常关闭。</translation>
    </message>
    <message>
        <source>Torn</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>The connection is reset without a word.</source>
        <translation>连接被直接重置，不作任何提示。</translation>
    </message>
    <message>
        <source>Socket refused</source>
        <translation>拒绝套接字</translation>
    </message>
    <message>
        <source>New sockets are refused as those of strangers are.</source>
        <translation>新套接字被当作陌生来源而拒绝。</translation>
    </message>
    <message>
        <source>Subscription refused</source>
        <translation>拒绝订阅</translation>
    </message>
    <message>
        <source>Subscriptions to quotes are answered with an error.</source>
        <translation>报价订阅请求返回错误。</translation>
    </message>
    <message>
        <source>Tokens expire</source>
        <translation>令牌过期</translation>
    </message>
    <message>
        <source>The session of a customer, or of everybody, has ended from then on.</source>
        <translation>自此，某位客户或所有人的会话结束。</translation>
    </message>
    <message>
        <source>Signed in elsewhere</source>
        <translation>在别处登录</translation>
    </message>
    <message>
        <source>A customer, or everybody, is told that somebody signed in elsewhere.</source>
        <translation>通知某位客户或所有人：账号已在别处登录。</translation>
    </message>
    <message>
        <source>Clock goes wrong</source>
        <translation>时钟出错</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock runs that much ahead of this computer&apos;s, or behind it.</source>
        <translation>网关时钟比本计算机的时钟超前或落后指定的时间。</translation>
    </message>
    <message>
        <source>Connections drop</source>
        <translation>连接断开</translation>
    </message>
    <message>
        <source>Every connection is reset, as when a gateway restarts.</source>
        <translation>重置所有连接，如同网关重启。</translation>
    </message>
    <message>
        <source>Gateway is gone</source>
        <translation>网关消失</translation>
    </message>
    <message>
        <source>Connections are reset and new ones refused for a while.</source>
        <translation>在一段时间内重置连接并拒绝新连接。</translation>
    </message>
    <message>
        <source>Other tick rate</source>
        <translation>更改跳动频率</translation>
    </message>
    <message>
        <source>So many ticks a second from then on.</source>
        <translation>自此每秒产生指定数量的报价跳动。</translation>
    </message>
    <message>
        <source>Ticks stop or go on</source>
        <translation>报价跳动停止或继续</translation>
    </message>
    <message>
        <source>Prices stand still, or move again.</source>
        <translation>价格静止，或重新变动。</translation>
    </message>
    <message>
        <source>Support&apos;s tokens expire</source>
        <translation>支持人员令牌过期</translation>
    </message>
    <message>
        <source>Support staff have to sign in again.</source>
        <translation>支持人员需要重新登录。</translation>
    </message>
    <message>
        <source>Event stream taken over</source>
        <translation>事件流被接管</translation>
    </message>
    <message>
        <source>Another connection takes over the event stream of that group.</source>
        <translation>另一连接接管该事件组的事件流。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>So many events come on the event stream.</source>
        <translation>事件流中产生指定数量的事件。</translation>
    </message>
    <message>
        <source>once, or again and again</source>
        <translation>一次或反复</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>定时动作</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>档位数</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>产品 ID</translation>
    </message>
    <message>
        <source>Trade type</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Is traded</source>
        <translation>可交易</translation>
    </message>
    <message>
        <source>Subscription served in part</source>
        <translation>部分订阅生效</translation>
    </message>
    <message>
        <source>Every second product of a subscription is left out, without a word.</source>
        <translation>订阅中每隔一个产品即遗漏一个，不作任何提示。</translation>
    </message>
    <message>
        <source>Lost frame</source>
        <translation>丢失的帧</translation>
    </message>
    <message>
        <source>A pushed frame is not sent.</source>
        <translation>一个推送帧未发送。</translation>
    </message>
    <message>
        <source>Repeated frame</source>
        <translation>重复的帧</translation>
    </message>
    <message>
        <source>A pushed frame is sent twice.</source>
        <translation>一个推送帧发送两次。</translation>
    </message>
    <message>
        <source>Frames out of order</source>
        <translation>乱序的帧</translation>
    </message>
    <message>
        <source>A pushed frame comes after the next one of its product.</source>
        <translation>一个推送帧晚于同一产品的下一帧到达。</translation>
    </message>
    <message>
        <source>Endless depth</source>
        <translation>超量盘口深度</translation>
    </message>
    <message>
        <source>A frame of depth has as many levels as you say.</source>
        <translation>盘口深度帧包含指定数量的档位。</translation>
    </message>
    <message>
        <source>Candles cut off</source>
        <translation>K 线截断</translation>
    </message>
    <message>
        <source>Half of the compressed candles come.</source>
        <translation>压缩的 K 线数据只返回一半。</translation>
    </message>
    <message>
        <source>Candles damaged</source>
        <translation>K 线损坏</translation>
    </message>
    <message>
        <source>The compressed candles cannot be inflated.</source>
        <translation>压缩的 K 线数据无法解压。</translation>
    </message>
    <message>
        <source>Candles that burst</source>
        <translation>K 线解压膨胀</translation>
    </message>
    <message>
        <source>A small frame inflates to 32 MiB.</source>
        <translation>一个小帧解压后达 32 MiB。</translation>
    </message>
    <message>
        <source>Candles out of order</source>
        <translation>K 线乱序</translation>
    </message>
    <message>
        <source>Neighbouring candles have changed places.</source>
        <translation>相邻的 K 线互换位置。</translation>
    </message>
    <message>
        <source>Candles twice</source>
        <translation>K 线重复</translation>
    </message>
    <message>
        <source>Every third candle comes twice.</source>
        <translation>每三根 K 线中有一根重复返回。</translation>
    </message>
    <message>
        <source>Candles upside down</source>
        <translation>K 线高低颠倒</translation>
    </message>
    <message>
        <source>The high of every tenth candle is below its low.</source>
        <translation>每十根 K 线中有一根的最高价低于最低价。</translation>
    </message>
    <message>
        <source>No candles</source>
        <translation>无 K 线</translation>
    </message>
    <message>
        <source>Candles are answered with an empty list.</source>
        <translation>K 线请求返回空列表。</translation>
    </message>
    <message>
        <source>Candles refused</source>
        <translation>拒绝 K 线请求</translation>
    </message>
    <message>
        <source>Candles are answered with an error.</source>
        <translation>K 线请求返回错误。</translation>
    </message>
    <message>
        <source>Candles late</source>
        <translation>K 线延迟</translation>
    </message>
    <message>
        <source>Candles come, but late.</source>
        <translation>K 线会返回，但有延迟。</translation>
    </message>
    <message>
        <source>Market opens or closes</source>
        <translation>开市或休市</translation>
    </message>
    <message>
        <source>A product is traded, or is not, for the next six hours.</source>
        <translation>某产品在接下来的六小时内可交易或不可交易。</translation>
    </message>
    <message>
        <source>Other decimals</source>
        <translation>更改小数位数</translation>
    </message>
    <message>
        <source>The prices of a product have so many decimals from then on.</source>
        <translation>自此，某产品的价格使用指定的小数位数。</translation>
    </message>
    <message>
        <source>Product vanishes</source>
        <translation>产品消失</translation>
    </message>
    <message>
        <source>A product is gone from lists and subscriptions.</source>
        <translation>某产品从列表和订阅中消失。</translation>
    </message>
    <message>
        <source>Product comes back</source>
        <translation>产品恢复</translation>
    </message>
    <message>
        <source>A product that vanished is there again.</source>
        <translation>消失的产品重新出现。</translation>
    </message>
</context>
<context>
    <name>mm::FaultsPage</name>
    <message>
        <source>Kinds of trouble</source>
        <translation>故障类型</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Nothing: the sandbox behaves. Turn on a switch above, or open a script.</source>
        <translation>无：沙盒运行正常。请开启上方的开关，或打开脚本。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>With</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>&amp;Open script…</source>
        <translation>打开脚本(&amp;O)…</translation>
    </message>
    <message>
        <source>Reads a script of faults over time and begins it</source>
        <translation>读取按时间编排的故障脚本并开始执行</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>重新开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save as script…</source>
        <translation>另存为脚本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Clear all</source>
        <translation>全部清除(&amp;C)</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>%1 后再次触发</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 后</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>until turned off</source>
        <translation>直到关闭</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>不限</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is switched on</source>
        <translation>未开启任何故障</translation>
    </message>
    <message>
        <source>Begins all that is switched on anew, from its first millisecond</source>
        <translation>将所有已开启的故障从第一毫秒重新开始</translation>
    </message>
    <message>
        <source>For multimarkets-sandbox --faults, and for opening it here again</source>
        <translation>用于 multimarkets-sandbox --faults，或在此处重新打开</translation>
    </message>
    <message>
        <source>Turns everything off</source>
        <translation>关闭所有故障</translation>
    </message>
    <message>
        <source>It is used up. Turn it off and on to have it again.</source>
        <translation>次数已用完。关闭后重新开启即可再次使用。</translation>
    </message>
    <message>
        <source>It comes into force when the sandbox starts.</source>
        <translation>沙盒启动后生效。</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s) so far.</source>
        <translation>
            <numerusform>目前已触发 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a script of faults</source>
        <translation>打开故障脚本</translation>
    </message>
    <message>
        <source>Scripts (*.json);;All files (*)</source>
        <translation>脚本 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>文件大于 1 MiB</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2</source>
        <translation>%1 不是 JSON：%2</translation>
    </message>
    <message>
        <source>%1 is not a script: %2</source>
        <translation>%1 不是脚本：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has begun: %n rule(s).</source>
        <translation>
            <numerusform>%1 已开始：%n 条规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a script of faults</source>
        <translation>另存为故障脚本</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>mm::FieldGrid</name>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>mm::FieldRow</name>
    <message>
        <source>Trace ID: %1</source>
        <translation>追踪编号：%1</translation>
    </message>
</context>
<context>
    <name>mm::FlowModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>变动后余额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>mm::FlowPane</name>
    <message>
        <source>%1, all accounts</source>
        <translation>%1，所有账户</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>收入和支出</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>There are no bookings of this choice.</source>
        <translation>没有符合所选条件的流水。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation>起始、截止</translation>
    </message>
    <message>
        <source>Fund flow</source>
        <translation>资金流水</translation>
    </message>
</context>
<context>
    <name>mm::ForgottenPage</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已开启。</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>Have the code sent by</source>
        <translation>验证码接收方式</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>谷歌验证码</translation>
    </message>
    <message>
        <source>6 digits from your authenticator app</source>
        <translation>身份验证器应用中的 6 位数字</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>Setting the new password…</source>
        <translation>正在设置新密码…</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>创建账号</translation>
    </message>
</context>
<context>
    <name>mm::FormPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>mm::Formatting</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <extracomment>Day and time as they stand everywhere but in charts (QDateTime format)</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>mm::GiveCodePage</name>
    <message>
        <source>Getting the code…</source>
        <translation>正在获取授权码…</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Enter the type the application has told you.</source>
        <translation>请输入该应用告知您的类型。</translation>
    </message>
    <message>
        <source>Enter the ID of the application.</source>
        <translation>请输入应用 ID。</translation>
    </message>
    <message>
        <source>Allow this application to know who you are?</source>
        <translation>允许此应用获知您的身份吗？</translation>
    </message>
    <message>
        <source>Application ID: %1
Type: %2
At: %3 (%4)</source>
        <translation>应用 ID：%1
类型：%2
环境：%3（%4）</translation>
    </message>
    <message>
        <source>It will see:</source>
        <translation>该应用将看到：</translation>
    </message>
    <message>
        <source>your customer number</source>
        <translation>您的客户号</translation>
    </message>
    <message>
        <source>an account ID of yours</source>
        <translation>您的一个账户 ID</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>您的邮箱地址</translation>
    </message>
    <message>
        <source>your connected sign-ins and their IDs</source>
        <translation>您已关联的登录方式及其 ID</translation>
    </message>
    <message>
        <source>Allow only applications you know and trust.</source>
        <translation>请仅允许您了解并信任的应用。</translation>
    </message>
    <message>
        <source>Another application can sign you in with this account. It has told you its ID and its type; you give it a code in return.</source>
        <translation>其他应用可以让您用此账号登录。该应用已告知您其 ID 和类型，您再向它提供授权码即可。</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>应用 ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Ask in the browser instead</source>
        <translation>改在浏览器中确认</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Give this code to the application</source>
        <translation>请将此授权码提供给该应用</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性授权码</translation>
    </message>
    <message>
        <source>It is valid once. Whoever has it can find out who you are: give it to nobody else.</source>
        <translation>仅可使用一次。持有授权码的人可获知您的身份：请勿提供给其他任何人。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>mm::IdentitiesPage</name>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>Sign in to see your connected sign-ins.</source>
        <translation>登录后即可查看您已关联的登录方式。</translation>
    </message>
    <message>
        <source>This %1 account is connected already.</source>
        <translation>此 %1 账号已关联。</translation>
    </message>
    <message>
        <source>You can sign in with %1 from now on.</source>
        <translation>您现在起可使用 %1 登录。</translation>
    </message>
    <message>
        <source>Fetching your connected sign-ins…</source>
        <translation>正在获取您已关联的登录方式…</translation>
    </message>
    <message>
        <source>Your connected sign-ins could not be fetched.</source>
        <translation>无法获取您已关联的登录方式。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No sign-in is connected.</source>
        <translation>尚未关联任何登录方式。</translation>
    </message>
    <message>
        <source>Connect one to sign in with it instead of a password.</source>
        <translation>关联后即可用它代替密码登录。</translation>
    </message>
    <message>
        <source>The gateway offers no other sign-in.</source>
        <translation>网关未提供其他登录方式。</translation>
    </message>
    <message>
        <source>Your browser is being waited for.</source>
        <translation>正在等待您的浏览器。</translation>
    </message>
    <message>
        <source>Accounts of other companies that you can sign in with.</source>
        <translation>可用于登录的其他公司账号。</translation>
    </message>
    <message>
        <source>Connect another…</source>
        <translation>关联其他…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
</context>
<context>
    <name>mm::IdentityList</name>
    <message>
        <source>Sign-in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>（无来源）</translation>
    </message>
    <message>
        <source>(no ID)</source>
        <translation>（无 ID）</translation>
    </message>
    <message>
        <source>ID of %1</source>
        <translation>%1 的 ID</translation>
    </message>
    <message>
        <source>Copy the whole ID</source>
        <translation>复制完整 ID</translation>
    </message>
    <message>
        <source>Copy the ID of %1</source>
        <translation>复制 %1 的 ID</translation>
    </message>
    <message>
        <source>Bind to my account</source>
        <translation>绑定到我的账号</translation>
    </message>
    <message>
        <source>Bind %1 to my account</source>
        <translation>将 %1 绑定到我的账号</translation>
    </message>
    <message>
        <source>Connected sign-ins</source>
        <translation>已关联的登录方式</translation>
    </message>
</context>
<context>
    <name>mm::Indicators</name>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>MA</source>
        <translation>MA</translation>
    </message>
    <message>
        <source>EMA</source>
        <translation>EMA</translation>
    </message>
    <message>
        <source>BOLL</source>
        <translation>BOLL</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>KDJ</source>
        <translation>KDJ</translation>
    </message>
    <message>
        <source>ATR</source>
        <translation>ATR</translation>
    </message>
    <message>
        <source>Williams %R</source>
        <translation>威廉指标 %R</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>标准差倍数</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快线周期</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢线周期</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号线周期</translation>
    </message>
    <message>
        <source>K smoothing</source>
        <translation>K 平滑周期</translation>
    </message>
    <message>
        <source>D smoothing</source>
        <translation>D 平滑周期</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>移动平均线</translation>
    </message>
    <message>
        <source>Exponential moving average</source>
        <translation>指数移动平均线</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>布林带</translation>
    </message>
    <message>
        <source>Volume-weighted average price</source>
        <translation>成交量加权平均价</translation>
    </message>
    <message>
        <source>Relative strength index</source>
        <translation>相对强弱指数</translation>
    </message>
    <message>
        <source>Average true range</source>
        <translation>平均真实波幅</translation>
    </message>
</context>
<context>
    <name>mm::IndicatorsDialog</name>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 的整数。</translation>
    </message>
    <message numerus="yes">
        <source>A number from %1 to %2, with up to %n decimal(s).</source>
        <translation>
            <numerusform>请输入 %1 到 %2 的数字，最多 %n 位小数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators – MultiMarkets</source>
        <translation>指标 – MultiMarkets</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>指标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>On the &amp;chart</source>
        <translation>图表上的指标(&amp;C)</translation>
    </message>
    <message>
        <source>Indicators on the chart</source>
        <translation>图表上的指标</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>线条(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>A chart shows at most %n indicator(s).</source>
        <translation>
            <numerusform>图表最多显示 %n 个指标。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an indicator of the chart first.</source>
        <translation>请先选择图表上的指标。</translation>
    </message>
    <message>
        <source>Choose an indicator above and add it to the chart.</source>
        <translation>请在上方选择指标并添加到图表。</translation>
    </message>
</context>
<context>
    <name>mm::InspectorWindow</name>
    <message>
        <source>There is nothing to save.</source>
        <translation>没有可保存的内容。</translation>
    </message>
    <message>
        <source>The file would have about %1. Narrow it with the filter and save what the filter shows, or save all of it.</source>
        <translation>文件大小约为 %1。可使用筛选缩小范围并仅保存筛选结果，也可保存全部内容。</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Save as HTTP Archive</source>
        <translation>保存为 HTTP 存档</translation>
    </message>
    <message>
        <source>HTTP Archive (*.har)</source>
        <translation>HTTP 存档 (*.har)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在记录</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stop recording calls and frames (Ctrl+R)</source>
        <translation>停止记录调用和帧 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record calls and frames (Ctrl+R)</source>
        <translation>记录调用和帧 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随最新</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>已保留 %1 条</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>已丢弃 %1 条</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>已显示 %1 条</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>无匹配条目</translation>
    </message>
    <message>
        <source>No entry that is kept is as the filter wants it.</source>
        <translation>保留的条目均不符合筛选条件。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>未在记录</translation>
    </message>
    <message>
        <source>Calls and frames are not kept while recording is off.</source>
        <translation>关闭记录时不会保留调用和帧。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无内容</translation>
    </message>
    <message>
        <source>Calls and frames appear here as soon as there are some.</source>
        <translation>有调用和帧时将立即显示在此处。</translation>
    </message>
    <message>
        <source>Request inspector</source>
        <translation>请求检查器</translation>
    </message>
    <message>
        <source>No new rows; recording goes on (Ctrl+P)</source>
        <translation>暂不显示新行；记录仍继续 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Keep the newest row in sight (Ctrl+E)</source>
        <translation>始终显示最新一行 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget everything recorded (Ctrl+L)</source>
        <translation>清除所有记录 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Copy trace</source>
        <translation>复制追踪编号</translation>
    </message>
    <message>
        <source>Copy the trace of the chosen call (Ctrl+T)</source>
        <translation>复制所选调用的追踪编号 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Copy the chosen call as a shell command, secrets as variables (Ctrl+Shift+C)</source>
        <translation>将所选调用复制为 shell 命令，机密信息以变量代替 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Save HAR</source>
        <translation>保存 HAR</translation>
    </message>
    <message>
        <source>Save as an HTTP Archive that browsers and other tools open (Ctrl+S)</source>
        <translation>保存为 HTTP 存档，可用浏览器和其他工具打开 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Everything recorded…</source>
        <translation>全部记录…</translation>
    </message>
    <message>
        <source>What the filter shows…</source>
        <translation>筛选结果…</translation>
    </message>
    <message>
        <source>Calls and frames</source>
        <translation>调用和帧</translation>
    </message>
    <message>
        <source>Secrets are masked (•••) before anything is kept.</source>
        <translation>机密内容在保存前均已遮盖（•••）。</translation>
    </message>
    <message>
        <source>Passwords, tokens, codes and keys, wherever they stand</source>
        <translation>密码、令牌、验证码和密钥，无论出现在何处</translation>
    </message>
</context>
<context>
    <name>mm::KeychainText</name>
    <message>
        <source>You stay signed in for this session only: this computer has no keychain.</source>
        <translation>登录状态仅在本次会话中保留：本机没有钥匙串。</translation>
    </message>
    <message>
        <source>You stay signed in for this session only: this computer&apos;s keychain is locked.</source>
        <translation>登录状态仅在本次会话中保留：本机的钥匙串已锁定。</translation>
    </message>
    <message>
        <source>You stay signed in for this session only: this computer&apos;s keychain does not let this program in.</source>
        <translation>登录状态仅在本次会话中保留：本机的钥匙串不允许此程序访问。</translation>
    </message>
    <message>
        <source>You stay signed in for this session only: this computer&apos;s keychain did not answer in time.</source>
        <translation>登录状态仅在本次会话中保留：本机的钥匙串未及时应答。</translation>
    </message>
    <message>
        <source>You stay signed in for this session only: this computer&apos;s keychain cannot be used.</source>
        <translation>登录状态仅在本次会话中保留：本机的钥匙串无法使用。</translation>
    </message>
    <message>
        <source>The keychain has nothing to unlock with. Use the password.</source>
        <translation>钥匙串中没有可用于解锁的内容，请使用密码。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or use the password.</source>
        <translation>钥匙串已锁定。请将其解锁，或使用密码。</translation>
    </message>
    <message>
        <source>The keychain does not let this program in. Use the password.</source>
        <translation>钥匙串不允许此程序访问，请使用密码。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Use the password.</source>
        <translation>钥匙串未及时应答，请使用密码。</translation>
    </message>
    <message>
        <source>The keychain cannot be used. Use the password.</source>
        <translation>钥匙串无法使用，请使用密码。</translation>
    </message>
</context>
<context>
    <name>mm::KycGatePage</name>
    <message>
        <source>Your account is there</source>
        <translation>您的账号已创建</translation>
    </message>
    <message>
        <source>Its number is %1. Before you can trade, your broker wants to know more, which you can tell in the web client.</source>
        <translation>客户号为 %1。在您开始交易之前，经纪商还需要更多资料，您可在网页端提交。</translation>
    </message>
    <message>
        <source>Your identity is being checked</source>
        <translation>您的身份认证正在审核</translation>
    </message>
    <message>
        <source>You can sign in as soon as your broker has looked at what you handed in.</source>
        <translation>经纪商审核完您提交的资料后，您即可登录。</translation>
    </message>
    <message>
        <source>Your identity check was refused</source>
        <translation>您的身份认证未通过</translation>
    </message>
    <message>
        <source>Hand in what is asked for again in the web client, or contact support.</source>
        <translation>请在网页端重新提交所需资料，或联系客服。</translation>
    </message>
    <message>
        <source>Prove your identity first</source>
        <translation>请先完成身份认证</translation>
    </message>
    <message>
        <source>Your broker lets customers in only after an identity check, which you do in the web client.</source>
        <translation>经纪商仅允许已完成身份认证的客户登录，您可在网页端进行认证。</translation>
    </message>
    <message>
        <source>Your broker says: %1</source>
        <translation>经纪商留言：%1</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>所需资料</translation>
    </message>
    <message>
        <source>Open the web client</source>
        <translation>打开网页端</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No browser could be opened. The address %1 has been copied: open it in a browser.</source>
        <translation>无法打开浏览器。地址 %1 已复制：请在浏览器中打开。</translation>
    </message>
</context>
<context>
    <name>mm::LineColours</name>
    <message>
        <source>Blue, solid</source>
        <translation>蓝色，实线</translation>
    </message>
    <message>
        <source>Orange, dashed</source>
        <translation>橙色，虚线</translation>
    </message>
    <message>
        <source>Green, dotted</source>
        <translation>绿色，点线</translation>
    </message>
    <message>
        <source>Magenta, dash-dot</source>
        <translation>品红色，点划线</translation>
    </message>
    <message>
        <source>Yellow, long dashes</source>
        <translation>黄色，长虚线</translation>
    </message>
    <message>
        <source>As text, dash-dot-dot</source>
        <translation>文本颜色，双点划线</translation>
    </message>
</context>
<context>
    <name>mm::LinkGroup</name>
    <message>
        <source>Not linked</source>
        <translation>未联动</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>联动组 %1</translation>
    </message>
</context>
<context>
    <name>mm::LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Everything is where you left it. Prices and orders are hidden until you unlock.</source>
        <translation>一切保持原样。解锁之前，报价和订单均会隐藏。</translation>
    </message>
    <message>
        <source>Unlock with the keychain</source>
        <translation>使用钥匙串解锁</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>mm::MainWindow</name>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>MultiMarkets</source>
        <translation>MultiMarkets</translation>
    </message>
    <message>
        <source>MultiMarkets – %1</source>
        <translation>MultiMarkets – %1</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>登录(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出程序(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh profile and accounts</source>
        <translation>刷新资料和账户(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>恢复默认布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in (Ctrl+L)</source>
        <translation>登录 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>设置(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Price colours</source>
        <translation>涨跌颜色(&amp;P)</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Green up, red down</source>
        <translation>绿涨红跌</translation>
    </message>
    <message>
        <source>Red up, green down</source>
        <translation>红涨绿跌</translation>
    </message>
    <message>
        <source>Blue up, orange down (colour-blind)</source>
        <translation>蓝涨橙跌（色觉障碍适用）</translation>
    </message>
    <message>
        <source>Your account has no password yet. With one you can sign in without a code or another company&apos;s page.</source>
        <translation>您的账号尚未设置密码。设置后，无需验证码或其他公司的页面即可登录。</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>MultiMarkets – locked</source>
        <translation>MultiMarkets – 已锁定</translation>
    </message>
    <message>
        <source>&amp;Security…</source>
        <translation>安全(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Connected applications…</source>
        <translation>已关联的应用(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账号(&amp;A)</translation>
    </message>
    <message>
        <source>Profiles, sign-in and sign-out</source>
        <translation>用户配置、登录与退出登录</translation>
    </message>
    <message>
        <source>Preferences, language, theme and price colours</source>
        <translation>首选项、语言、主题和涨跌颜色</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>首选项(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>用户配置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Sign in with &amp;another account…</source>
        <translation>登录其他账号(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>管理用户配置(&amp;M)…</translation>
    </message>
    <message>
        <source>Switch to the &amp;demo account</source>
        <translation>切换到模拟账户(&amp;D)</translation>
    </message>
    <message>
        <source>Switch to the r&amp;eal account</source>
        <translation>切换到真实账户(&amp;E)</translation>
    </message>
    <message>
        <source>%1 – %2, demo</source>
        <translation>%1 – %2，模拟</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1（已打开）</translation>
    </message>
    <message>
        <source>You are in the demo account now.</source>
        <translation>您现在使用的是模拟账户。</translation>
    </message>
    <message>
        <source>You are in the real account now: its money is real.</source>
        <translation>您现在使用的是真实账户：其中的资金是真实的。</translation>
    </message>
    <message>
        <source>API &amp;keys…</source>
        <translation>API 密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>The API key this profile runs on ends within a day.</source>
        <translation>此用户配置使用的 API 密钥将在一天内失效。</translation>
    </message>
    <message numerus="yes">
        <source>The API key this profile runs on ends in %n day(s).</source>
        <translation>
            <numerusform>此用户配置使用的 API 密钥将在 %n 天后失效。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Make another one in time, or bind it to addresses.</source>
        <translation>%1请及时创建新密钥，或将其绑定到 IP 地址。</translation>
    </message>
    <message>
        <source>API keys…</source>
        <translation>API 密钥…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title and text of a notice</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>Support &amp;desk…</source>
        <translation>支持工作台(&amp;D)…</translation>
    </message>
    <message>
        <source>Request &amp;inspector</source>
        <translation>请求检查器(&amp;I)</translation>
    </message>
    <message>
        <source>Save diagnostics for &amp;support…</source>
        <translation>为技术支持保存诊断信息(&amp;S)…</translation>
    </message>
    <message>
        <source>Sand&amp;box panel</source>
        <translation>沙盒面板(&amp;B)</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>refused by the gateway</source>
        <translation>被网关拒绝</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Find a product or something to do (Ctrl+K)</source>
        <translation>查找产品或操作 (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>mm::MessageDialog</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Positions and orders</source>
        <translation>持仓和订单</translation>
    </message>
    <message>
        <source>Orders and funds</source>
        <translation>订单和资金</translation>
    </message>
    <message>
        <source>Everything: signs the customer out</source>
        <translation>全部：客户将被退出登录</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 个字符</translation>
    </message>
    <message>
        <source>Write what the customer is to read.</source>
        <translation>请输入要发送给客户的内容。</translation>
    </message>
    <message>
        <source>Give the message a title.</source>
        <translation>请输入消息标题。</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>客户：%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Kind of account: %1</source>
        <translation>账户类型：%1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>标题：%1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>消息：%1</translation>
    </message>
    <message>
        <source>It pops up in the customer&apos;s client.</source>
        <translation>将在客户的客户端弹出。</translation>
    </message>
    <message>
        <source>It does not pop up.</source>
        <translation>不弹出。</translation>
    </message>
    <message>
        <source>The customer is signed out by it!</source>
        <translation>客户将因此被退出登录！</translation>
    </message>
    <message>
        <source>Fetched anew: %1</source>
        <translation>重新获取：%1</translation>
    </message>
    <message>
        <source>The message was sent to customer %1. That is noted in the audit log of this computer.</source>
        <translation>消息已发送给客户 %1，并已记入本计算机的审计日志。</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>No answer came: the message may or may not have reached the customer. Ask the customer before you write it again.</source>
        <translation>未收到响应：消息可能已送达客户，也可能未送达。再次发送前请先向客户确认。</translation>
    </message>
    <message>
        <source>Message to a customer</source>
        <translation>向客户发送消息</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>账户类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Fetched anew</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Pops up at once</source>
        <translation>立即弹出</translation>
    </message>
</context>
<context>
    <name>mm::MfaPage</name>
    <message>
        <source>From now on your account asks for a code of your authenticator app.</source>
        <translation>从现在起，您的账号需要身份验证器应用中的验证码。</translation>
    </message>
    <message>
        <source>Your account no longer asks for a code. You can remove it from your authenticator app.</source>
        <translation>您的账号不再需要验证码。您可以将其从身份验证器应用中移除。</translation>
    </message>
    <message>
        <source>Turn two-step verification off?</source>
        <translation>要关闭两步验证吗？</translation>
    </message>
    <message>
        <source>Whoever knows your password could then sign in. You will be asked for a code of the app once more.</source>
        <translation>关闭后，任何知道您密码的人都能登录。您需要再输入一次应用中的验证码。</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Two-step verification is on.</source>
        <translation>两步验证已开启。</translation>
    </message>
    <message>
        <source>Signing in takes your password and a code of your authenticator app.</source>
        <translation>登录时需要您的密码和身份验证器应用中的验证码。</translation>
    </message>
    <message>
        <source>Two-step verification is off.</source>
        <translation>两步验证未开启。</translation>
    </message>
    <message>
        <source>With it, signing in takes a code of an app on your phone, such as Google Authenticator, besides your password: nobody gets in with the password alone.</source>
        <translation>开启后，登录时除密码外，还需要手机应用（例如 Google Authenticator）中的验证码：仅凭密码无法登录。</translation>
    </message>
    <message>
        <source>Getting a key…</source>
        <translation>正在获取密钥…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Step 2 of 2: prove that it works</source>
        <translation>第 2 步（共 2 步）：验证设置是否有效</translation>
    </message>
    <message>
        <source>Prove that it is you</source>
        <translation>验证是您本人</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>正在开启…</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>正在关闭…</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>保持开启</translation>
    </message>
    <message>
        <source>Step 1 of 2: add the account to your app</source>
        <translation>第 1 步（共 2 步）：将账号添加到应用</translation>
    </message>
    <message>
        <source>Scan this code with your authenticator app. Keep it to yourself: whoever has it can make your codes.</source>
        <translation>请用身份验证器应用扫描此二维码。请勿告诉他人：任何持有它的人都能生成您的验证码。</translation>
    </message>
    <message>
        <source>Or type this key into the app, and keep it somewhere safe in case you lose the phone:</source>
        <translation>或者在应用中输入此密钥，并妥善保管，以防手机丢失：</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>mm::NameRows</name>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Country or area code</source>
        <translation>国家/地区或区号</translation>
    </message>
    <message>
        <source>Type a country&apos;s name or its code to search</source>
        <translation>输入国家/地区名称或区号进行搜索</translation>
    </message>
</context>
<context>
    <name>mm::NewPasswordField</name>
    <message>
        <source>Very weak.</source>
        <translation>非常弱。</translation>
    </message>
    <message>
        <source>Weak.</source>
        <translation>较弱。</translation>
    </message>
    <message>
        <source>Passable.</source>
        <translation>一般。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>良好。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>很强。</translation>
    </message>
    <message>
        <source>Make it longer.</source>
        <translation>请加长密码。</translation>
    </message>
    <message>
        <source>Well-known words and passwords are guessed first.</source>
        <translation>常见的词语和密码最先被猜到。</translation>
    </message>
    <message>
        <source>Your own name, address or number is guessed first.</source>
        <translation>您自己的姓名、地址或号码最先被猜到。</translation>
    </message>
    <message>
        <source>Repeating the same adds little.</source>
        <translation>重复相同的内容作用不大。</translation>
    </message>
    <message>
        <source>Sequences such as 1234 are easy to guess.</source>
        <translation>1234 之类的序列很容易被猜到。</translation>
    </message>
    <message>
        <source>Keys that lie side by side are easy to guess.</source>
        <translation>键盘上相邻的按键很容易被猜到。</translation>
    </message>
    <message>
        <source>Dates are easy to guess.</source>
        <translation>日期很容易被猜到。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>mm::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>备注文本</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Esc does not</source>
        <translation>Ctrl+Enter 保存，Esc 放弃</translation>
    </message>
</context>
<context>
    <name>mm::Oscillators</name>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信号线</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>柱状图</translation>
    </message>
</context>
<context>
    <name>mm::PaneDock</name>
    <message>
        <source>%1 – %2</source>
        <comment>kind of pane, what it shows</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>mm::PaneKind</name>
    <message>
        <source>Watchlists</source>
        <translation>自选列表</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>盘口深度</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Product details</source>
        <translation>产品详情</translation>
    </message>
    <message>
        <source>Price alerts</source>
        <translation>价格提醒</translation>
    </message>
</context>
<context>
    <name>mm::PaneTitleBar</name>
    <message>
        <source>Put back into the main window (Ctrl+Shift+D)</source>
        <translation>停靠回主窗口 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Detach into a window of its own (Ctrl+Shift+D)</source>
        <translation>浮动为独立窗口 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <comment>a pane</comment>
        <translation>停靠 %1</translation>
    </message>
    <message>
        <source>Detach %1</source>
        <comment>a pane</comment>
        <translation>浮动 %1</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>关闭 (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a pane</comment>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Panes of one group show one product: %1</source>
        <translation>同一联动组的面板显示同一产品：%1</translation>
    </message>
    <message>
        <source>Link of %1: %2</source>
        <comment>a pane, its group</comment>
        <translation>%1 的联动：%2</translation>
    </message>
</context>
<context>
    <name>mm::PasswordPage</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已开启。</translation>
    </message>
    <message>
        <source>Your account has no password yet. With one you can sign in with your e-mail address, phone or customer number.</source>
        <translation>您的账号尚未设置密码。设置后，即可使用邮箱地址、手机号或客户号登录。</translation>
    </message>
    <message>
        <source>The password you sign in with.</source>
        <translation>您登录时使用的密码。</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>正在设置密码…</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>正在更改密码…</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>请输入当前密码。</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>请输入新密码。</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>此密码太容易被猜到。</translation>
    </message>
    <message>
        <source>This is your current password.</source>
        <translation>这是您的当前密码。</translation>
    </message>
    <message>
        <source>Enter the 6 digits your authenticator app shows.</source>
        <translation>请输入身份验证器应用显示的 6 位数字。</translation>
    </message>
    <message>
        <source>Done. Use the new password from now on.</source>
        <translation>已完成。从现在起请使用新密码。</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>这不是您的当前密码。</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>谷歌验证码</translation>
    </message>
</context>
<context>
    <name>mm::PeoplePage</name>
    <message>
        <source>%1 is copied.</source>
        <translation>%1 已复制。</translation>
    </message>
    <message>
        <source>The API key is in %1. Keep that file to yourself.</source>
        <translation>API 密钥已存入 %1。请妥善保管该文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Everybody&apos;s password is a123456, verification codes are 000000, the Google code is 123456.</source>
        <translation>所有人的密码均为 a123456，验证码均为 000000，谷歌验证码为 123456。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>What there is to try</source>
        <translation>可试用内容</translation>
    </message>
    <message>
        <source>&amp;Copy sign-in name</source>
        <translation>复制登录名(&amp;C)</translation>
    </message>
    <message>
        <source>Make a &amp;key file…</source>
        <translation>创建密钥文件(&amp;K)…</translation>
    </message>
    <message>
        <source>Makes an API key and writes it, with its secret, into a file</source>
        <translation>创建 API 密钥，并连同私钥写入文件</translation>
    </message>
    <message>
        <source>Make a key file</source>
        <translation>创建密钥文件</translation>
    </message>
    <message>
        <source>Key files (*.json);;All files (*)</source>
        <translation>密钥文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No API key could be made.</source>
        <translation>无法创建 API 密钥。</translation>
    </message>
</context>
<context>
    <name>mm::PositionModel</name>
    <message>
        <source>Position</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Trade type</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Opened volume</source>
        <translation>开仓数量</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>开仓价</translation>
    </message>
    <message>
        <source>Close price</source>
        <translation>平仓价</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开仓时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>平仓时间</translation>
    </message>
</context>
<context>
    <name>mm::PriceAlert</name>
    <message>
        <source>Bid</source>
        <translation>买价</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>卖价</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Change of %1 or less</source>
        <translation>涨跌幅达到或低于 %1</translation>
    </message>
    <message>
        <source>Change of %1 or more</source>
        <translation>涨跌幅达到或高于 %1</translation>
    </message>
    <message>
        <source>%1 at or above %2</source>
        <translation>%1达到或高于 %2</translation>
    </message>
    <message>
        <source>%1 at or below %2</source>
        <translation>%1达到或低于 %2</translation>
    </message>
    <message>
        <source>%1: %2 (now %3)</source>
        <comment>product, what was waited for, value</comment>
        <translation>%1：%2（当前 %3）</translation>
    </message>
</context>
<context>
    <name>mm::ProductDetail</name>
    <message>
        <source>%1–%2</source>
        <comment>hours of a day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休市</translation>
    </message>
    <message>
        <source>Trading hours (UTC)</source>
        <translation>交易时间 (UTC)</translation>
    </message>
    <message>
        <source>Holidays (local time)</source>
        <translation>假日（本地时间）</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>Trade type</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>成交模式</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Added to the bid</source>
        <translation>买价加点</translation>
    </message>
    <message>
        <source>Added to the ask</source>
        <translation>卖价加点</translation>
    </message>
    <message>
        <source>Contract size</source>
        <translation>合约大小</translation>
    </message>
    <message>
        <source>Smallest volume</source>
        <translation>最小手数</translation>
    </message>
    <message>
        <source>Largest volume</source>
        <translation>最大手数</translation>
    </message>
    <message>
        <source>Volume step</source>
        <translation>手数步长</translation>
    </message>
    <message>
        <source>May be traded</source>
        <translation>允许交易</translation>
    </message>
    <message>
        <source>Traded since</source>
        <translation>起始交易时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Margin in force</source>
        <translation>适用保证金</translation>
    </message>
    <message>
        <source>Leverage range</source>
        <translation>杠杆范围</translation>
    </message>
    <message>
        <source>Margin ratio</source>
        <translation>保证金比例</translation>
    </message>
    <message>
        <source>Overnight interest</source>
        <translation>隔夜利息</translation>
    </message>
    <message>
        <source>Long positions</source>
        <translation>多头持仓</translation>
    </message>
    <message>
        <source>Short positions</source>
        <translation>空头持仓</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>结算时间</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>手续费率</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Smallest fee</source>
        <translation>最低手续费</translation>
    </message>
    <message>
        <source>Largest fee</source>
        <translation>最高手续费</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开市</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>开市至 %1</translation>
    </message>
    <message>
        <source>Closed until %1</source>
        <translation>休市至 %1</translation>
    </message>
    <message>
        <source>Holiday until %1</source>
        <translation>假日至 %1</translation>
    </message>
    <message>
        <source>Now (local time)</source>
        <translation>现在（本地时间）</translation>
    </message>
</context>
<context>
    <name>mm::ProductListModel</name>
    <message>
        <source>✓ on the list</source>
        <translation>✓ 已在列表中</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>mm::ProductPicker</name>
    <message>
        <source>No product matches.</source>
        <translation>没有匹配的产品。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 个产品</numerusform>
        </translation>
    </message>
    <message>
        <source>Add products</source>
        <translation>添加产品</translation>
    </message>
    <message>
        <source>Search by symbol or name</source>
        <translation>按代码或名称搜索</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Add all (%1)</source>
        <comment>products that match</comment>
        <translation>全部添加 (%1)</translation>
    </message>
    <message>
        <source>Trade type</source>
        <translation>交易类型</translation>
    </message>
</context>
<context>
    <name>mm::ProfilePanel</name>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Opened as</source>
        <translation>开户类型</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>区号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>账户状况</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>公司 ID</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>客户组</translation>
    </message>
    <message>
        <source>Related customer</source>
        <translation>关联客户</translation>
    </message>
    <message>
        <source>Associated company</source>
        <translation>关联公司</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>Fund manager</source>
        <translation>基金经理</translation>
    </message>
    <message>
        <source>May deposit</source>
        <translation>允许入金</translation>
    </message>
    <message>
        <source>May withdraw</source>
        <translation>允许出金</translation>
    </message>
    <message>
        <source>Has a watchlist</source>
        <translation>有自选列表</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Agent mark</source>
        <translation>代理标识</translation>
    </message>
    <message>
        <source>Identity check (KYC)</source>
        <translation>身份认证 (KYC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Remark on the state</source>
        <translation>状态说明</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Remark on the review</source>
        <translation>审核说明</translation>
    </message>
    <message>
        <source>Demanded by the company</source>
        <translation>公司要求认证</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Sign-in password</source>
        <translation>登录密码</translation>
    </message>
    <message>
        <source>Payment password</source>
        <translation>支付密码</translation>
    </message>
    <message>
        <source>Funds password</source>
        <translation>资金密码</translation>
    </message>
    <message>
        <source>Google authenticator</source>
        <translation>谷歌身份验证器</translation>
    </message>
    <message>
        <source>Check of API calls</source>
        <translation>API 调用校验</translation>
    </message>
    <message>
        <source>API calls are checked by</source>
        <translation>API 调用校验方式</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源信息</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>推广活动</translation>
    </message>
    <message>
        <source>Registered through</source>
        <translation>注册渠道</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Activated on</source>
        <translation>激活时间</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Third-party sign-in</source>
        <translation>第三方登录</translation>
    </message>
    <message>
        <source>Third-party user ID</source>
        <translation>第三方用户 ID</translation>
    </message>
    <message>
        <source>Third-party server</source>
        <translation>第三方服务器</translation>
    </message>
    <message>
        <source>Third-party message</source>
        <translation>第三方信息</translation>
    </message>
    <message>
        <source>Risk levels</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Forced close</source>
        <translation>强制平仓</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销户</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>销户中</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Partly verified</source>
        <translation>部分认证</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未认证</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已认证</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>未开启</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>未知 (%1)</translation>
    </message>
    <message>
        <source>You are a guest.</source>
        <translation>您当前是访客。</translation>
    </message>
    <message>
        <source>Sign in to see your profile and your accounts.</source>
        <translation>登录后即可查看您的资料和账户。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Refresh profile and accounts (F5)</source>
        <translation>刷新资料和账户 (F5)</translation>
    </message>
    <message>
        <source>Refresh profile and accounts</source>
        <translation>刷新资料和账户</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Two-step verification</source>
        <translation>两步验证</translation>
    </message>
    <message>
        <source>Connected sign-ins</source>
        <translation>已关联的登录方式</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Password, two-step verification and connected sign-ins</source>
        <translation>密码、两步验证和已关联的登录方式</translation>
    </message>
    <message>
        <source>Change password and security</source>
        <translation>更改密码和安全设置</translation>
    </message>
</context>
<context>
    <name>mm::ProfilesDialog</name>
    <message>
        <source>Demo</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>其他窗口</translation>
    </message>
    <message>
        <source>This window shows it already</source>
        <translation>此窗口已显示该用户配置</translation>
    </message>
    <message>
        <source>Choose a profile first</source>
        <translation>请先选择一个用户配置</translation>
    </message>
    <message>
        <source>Close its window first</source>
        <translation>请先关闭其窗口</translation>
    </message>
    <message>
        <source>Forget %1 (%2) on this computer? What is kept in the keychain for it goes, too; the account itself stays.</source>
        <translation>要在本机上移除 %1（%2）吗？钥匙串中为其保存的内容也会一并删除；账号本身不受影响。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>用户配置</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Open in</source>
        <translation>所在窗口</translation>
    </message>
    <message>
        <source>Profiles on this computer</source>
        <translation>本机上的用户配置</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Another account…</source>
        <translation>其他账号(&amp;A)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>mm::ProofFields</name>
    <message>
        <source>The gateway also wants a code sent to %1 and one sent to %2.</source>
        <translation>网关还需要发送到 %1 的验证码和发送到 %2 的验证码。</translation>
    </message>
    <message>
        <source>The gateway also wants a code sent to %1.</source>
        <translation>网关还需要发送到 %1 的验证码。</translation>
    </message>
    <message>
        <source>Enter the code your authenticator app shows now.</source>
        <translation>请输入身份验证器应用当前显示的验证码。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Have a code sent to you first.</source>
        <translation>请先获取验证码。</translation>
    </message>
    <message>
        <source>Enter the code you were sent.</source>
        <translation>请输入您收到的验证码。</translation>
    </message>
    <message>
        <source>Enter the 6 digits your authenticator app shows.</source>
        <translation>请输入身份验证器应用显示的 6 位数字。</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>谷歌验证码</translation>
    </message>
    <message>
        <source>E-mail code</source>
        <translation>邮箱验证码</translation>
    </message>
    <message>
        <source>SMS code</source>
        <translation>短信验证码</translation>
    </message>
    <message>
        <source>The gateway wants a code sent to %1 and one sent to %2.</source>
        <translation>网关要求分别发送到 %1 和 %2 的验证码。</translation>
    </message>
    <message>
        <source>The gateway wants a code sent to %1.</source>
        <translation>网关要求发送到 %1 的验证码。</translation>
    </message>
</context>
<context>
    <name>mm::ProxyPage</name>
    <message>
        <source>Enter the proxy&apos;s port, a number from 1 to 65535.</source>
        <translation>请输入代理的端口，即 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address alone, such as proxy.example.com.</source>
        <translation>请只输入代理的名称或地址，例如 proxy.example.com。</translation>
    </message>
    <message>
        <source>“%1” is on this computer, which is never reached through a proxy. Choose another environment to test the proxy.</source>
        <translation>“%1”位于本机，而连接本机从不经过代理。请选择其他环境来测试代理。</translation>
    </message>
    <message>
        <source>Every connection of this program goes this way, also the ones before you sign in. This computer itself is always reached directly.</source>
        <translation>本程序的所有连接都使用此方式，包括登录之前的连接。本机始终直接连接。</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS 5 proxy</source>
        <translation>SOCKS 5 代理</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>where the proxy asks for one</source>
        <translation>代理要求时填写</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Saved. New connections go this way from now on.</source>
        <translation>已保存。从现在起，新连接将使用此方式。</translation>
    </message>
</context>
<context>
    <name>mm::QrCode</name>
    <message>
        <source>QR code of the key</source>
        <translation>密钥的二维码</translation>
    </message>
    <message>
        <source>For the camera of an authenticator app. The key below can be typed in instead.</source>
        <translation>供身份验证器应用用摄像头扫描。也可以改为输入下方的密钥。</translation>
    </message>
</context>
<context>
    <name>mm::ReauthForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已开启。</translation>
    </message>
    <message>
        <source>This account is closed until an identity check is passed.</source>
        <translation>此账号须通过身份认证后才能使用。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>谷歌验证码</translation>
    </message>
    <message>
        <source>6 digits from your authenticator app</source>
        <translation>身份验证器应用中的 6 位数字</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Use the password instead</source>
        <translation>改用密码</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>改用验证码</translation>
    </message>
    <message>
        <source>Have a code sent first.</source>
        <translation>请先获取验证码。</translation>
    </message>
    <message>
        <source>Enter the code you were sent.</source>
        <translation>请输入您收到的验证码。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Enter the 6-digit code of your authenticator app.</source>
        <translation>请输入身份验证器应用中的 6 位验证码。</translation>
    </message>
</context>
<context>
    <name>mm::RecordLines</name>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>身份认证</translation>
    </message>
    <message>
        <source>All identity checks</source>
        <translation>所有身份认证</translation>
    </message>
</context>
<context>
    <name>mm::RecordText</name>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销户</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Being closed</source>
        <translation>销户中</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未认证</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Partly verified</source>
        <translation>部分认证</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未认证</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已认证</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>授信</translation>
    </message>
    <message>
        <source>Activity settlement</source>
        <translation>活动结算</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>真实</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>游客</translation>
    </message>
    <message>
        <source>Mobile web</source>
        <translation>手机网页</translation>
    </message>
    <message>
        <source>PC web</source>
        <translation>电脑网页</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Android app</source>
        <translation>安卓应用</translation>
    </message>
    <message>
        <source>iOS app</source>
        <translation>iOS 应用</translation>
    </message>
    <message>
        <source>HarmonyOS app</source>
        <translation>鸿蒙应用</translation>
    </message>
    <message>
        <source>Windows client</source>
        <translation>Windows 客户端</translation>
    </message>
    <message>
        <source>Mac client</source>
        <translation>Mac 客户端</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商户</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Is to be set</source>
        <translation>需要设置</translation>
    </message>
    <message>
        <source>Need not be set</source>
        <translation>无需设置</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Not demanded</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>谷歌验证码</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>买入</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>卖出</translation>
    </message>
    <message>
        <source>Initialised</source>
        <translation>已初始化</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>持仓中</translation>
    </message>
    <message>
        <source>Partly closed</source>
        <translation>部分平仓</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>已挂单</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Partly filled</source>
        <translation>部分成交</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Partly cancelled</source>
        <translation>部分撤销</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation>部分失败</translation>
    </message>
    <message>
        <source>Market maker</source>
        <translation>做市</translation>
    </message>
    <message>
        <source>Butterfly market maker</source>
        <translation>蝶式做市</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>撮合</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>聚合</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Liability: balance</source>
        <translation>负债：余额</translation>
    </message>
    <message>
        <source>Liability: frozen</source>
        <translation>负债：冻结</translation>
    </message>
    <message>
        <source>Liability: available</source>
        <translation>负债：可用</translation>
    </message>
    <message>
        <source>Frozen but usable</source>
        <translation>冻结可用</translation>
    </message>
    <message>
        <source>Frozen but usable: frozen</source>
        <translation>冻结可用：冻结</translation>
    </message>
    <message>
        <source>Frozen but usable: available</source>
        <translation>冻结可用：可用</translation>
    </message>
    <message>
        <source>Platform: balance</source>
        <translation>平台：余额</translation>
    </message>
    <message>
        <source>Platform: frozen</source>
        <translation>平台：冻结</translation>
    </message>
    <message>
        <source>Platform: available</source>
        <translation>平台：可用</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Could not be submitted</source>
        <translation>无法提交</translation>
    </message>
    <message>
        <source>To a bank card</source>
        <translation>到银行卡</translation>
    </message>
    <message>
        <source>To a digital wallet</source>
        <translation>到数字钱包</translation>
    </message>
    <message>
        <source>Initialising</source>
        <translation>初始化中</translation>
    </message>
    <message>
        <source>Market order, opens</source>
        <translation>市价开仓</translation>
    </message>
    <message>
        <source>Market order, closes</source>
        <translation>市价平仓</translation>
    </message>
    <message>
        <source>Closed by stop loss</source>
        <translation>止损平仓</translation>
    </message>
    <message>
        <source>Closed by take profit</source>
        <translation>止盈平仓</translation>
    </message>
    <message>
        <source>Liquidated</source>
        <translation>强制平仓</translation>
    </message>
    <message>
        <source>Closed at expiry</source>
        <translation>到期平仓</translation>
    </message>
    <message>
        <source>Closed with the account</source>
        <translation>销户平仓</translation>
    </message>
    <message>
        <source>Closed by support</source>
        <translation>客服平仓</translation>
    </message>
    <message>
        <source>Delayed order</source>
        <translation>延迟单</translation>
    </message>
    <message>
        <source>Limit order, pending</source>
        <translation>限价挂单</translation>
    </message>
    <message>
        <source>Stop order, pending</source>
        <translation>止损挂单</translation>
    </message>
    <message>
        <source>Limit order, opens</source>
        <translation>限价开仓</translation>
    </message>
    <message>
        <source>Matched limit order, opens</source>
        <translation>撮合限价开仓</translation>
    </message>
    <message>
        <source>Matched limit order, closes</source>
        <translation>撮合限价平仓</translation>
    </message>
    <message>
        <source>Market order</source>
        <translation>市价单</translation>
    </message>
    <message>
        <source>Market order by amount</source>
        <translation>按金额市价单</translation>
    </message>
    <message>
        <source>Limit order</source>
        <translation>限价单</translation>
    </message>
    <message>
        <source>Market order, buys</source>
        <translation>市价买入</translation>
    </message>
    <message>
        <source>Market order, sells</source>
        <translation>市价卖出</translation>
    </message>
    <message>
        <source>Limit order, buys</source>
        <translation>限价买入</translation>
    </message>
    <message>
        <source>Limit order, sells</source>
        <translation>限价卖出</translation>
    </message>
    <message>
        <source>Cancelled by the customer</source>
        <translation>客户撤单</translation>
    </message>
    <message>
        <source>Cancelled by support</source>
        <translation>客服撤单</translation>
    </message>
    <message>
        <source>Cancelled by liquidation</source>
        <translation>强平撤单</translation>
    </message>
    <message>
        <source>Mobile web on Android</source>
        <translation>安卓手机网页</translation>
    </message>
    <message>
        <source>Mobile web on iOS</source>
        <translation>iOS 手机网页</translation>
    </message>
    <message>
        <source>PC web on Windows</source>
        <translation>Windows 电脑网页</translation>
    </message>
    <message>
        <source>PC web on Mac</source>
        <translation>Mac 电脑网页</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机端</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Digital wallet</source>
        <translation>数字钱包</translation>
    </message>
    <message>
        <source>Skrill wallet</source>
        <translation>Skrill 钱包</translation>
    </message>
    <message>
        <source>Wire transfer</source>
        <translation>电汇</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>身份认证</translation>
    </message>
    <message>
        <source>Opening an account</source>
        <translation>开户</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>System reset</source>
        <translation>系统重置</translation>
    </message>
    <message>
        <source>Balance adjustment</source>
        <translation>额度调整</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Margin adjustment</source>
        <translation>保证金调整</translation>
    </message>
    <message>
        <source>Automatic loan</source>
        <translation>自动借款</translation>
    </message>
    <message>
        <source>Manual loan</source>
        <translation>手动借款</translation>
    </message>
    <message>
        <source>Automatic repayment</source>
        <translation>自动还款</translation>
    </message>
    <message>
        <source>Manual repayment</source>
        <translation>手动还款</translation>
    </message>
    <message>
        <source>Loan interest</source>
        <translation>借款利息</translation>
    </message>
    <message>
        <source>Repayment by support</source>
        <translation>客服还款</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>划转</translation>
    </message>
    <message>
        <source>Repayment by liquidation</source>
        <translation>强平还款</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Collateral</source>
        <translation>抵押</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借款</translation>
    </message>
    <message>
        <source>Repayment</source>
        <translation>还款</translation>
    </message>
    <message>
        <source>Interest calculated</source>
        <translation>计息</translation>
    </message>
    <message>
        <source>Interest settled</source>
        <translation>结息</translation>
    </message>
    <message>
        <source>Corporate action</source>
        <translation>企业行动</translation>
    </message>
    <message>
        <source>Deposit by the customer</source>
        <translation>客户入金</translation>
    </message>
    <message>
        <source>Deposit fee</source>
        <translation>入金手续费</translation>
    </message>
    <message>
        <source>Withdrawal by the customer</source>
        <translation>客户出金</translation>
    </message>
    <message>
        <source>Withdrawal cancelled</source>
        <translation>取消出金</translation>
    </message>
    <message>
        <source>Withdrawal fee</source>
        <translation>出金手续费</translation>
    </message>
    <message>
        <source>Withdrawal fee returned</source>
        <translation>退回出金手续费</translation>
    </message>
    <message>
        <source>Withdrawal transferred</source>
        <translation>出金已划转</translation>
    </message>
    <message>
        <source>Balance adjustment: deposit</source>
        <translation>额度调整：入金</translation>
    </message>
    <message>
        <source>Balance adjustment: withdrawal</source>
        <translation>额度调整：出金</translation>
    </message>
    <message>
        <source>Balance adjustment: other</source>
        <translation>额度调整：其他</translation>
    </message>
    <message>
        <source>Balance adjustment: bonus</source>
        <translation>额度调整：赠金</translation>
    </message>
    <message>
        <source>Balance adjustment: released for withdrawal</source>
        <translation>额度调整：释放为可出金</translation>
    </message>
    <message>
        <source>Balance adjustment: not withdrawable</source>
        <translation>额度调整：不可出金</translation>
    </message>
    <message>
        <source>Balance adjustment: commission</source>
        <translation>额度调整：佣金</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>解冻</translation>
    </message>
    <message>
        <source>Opening fee</source>
        <translation>开仓手续费</translation>
    </message>
    <message>
        <source>Closing fee</source>
        <translation>平仓手续费</translation>
    </message>
    <message>
        <source>Overnight interest</source>
        <translation>隔夜利息</translation>
    </message>
    <message>
        <source>Result of a close at market</source>
        <translation>市价平仓盈亏</translation>
    </message>
    <message>
        <source>Result of a stop loss</source>
        <translation>止损盈亏</translation>
    </message>
    <message>
        <source>Result of a take profit</source>
        <translation>止盈盈亏</translation>
    </message>
    <message>
        <source>Result of a liquidation</source>
        <translation>强平盈亏</translation>
    </message>
    <message>
        <source>Result of a close at expiry</source>
        <translation>到期平仓盈亏</translation>
    </message>
    <message>
        <source>Result of a close by support</source>
        <translation>客服平仓盈亏</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>借款本金</translation>
    </message>
    <message>
        <source>Principal repaid</source>
        <translation>归还本金</translation>
    </message>
    <message>
        <source>Interest repaid</source>
        <translation>归还利息</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Principal repaid by liquidation</source>
        <translation>强平归还本金</translation>
    </message>
    <message>
        <source>Interest repaid by liquidation</source>
        <translation>强平归还利息</translation>
    </message>
    <message>
        <source>Reward given</source>
        <translation>发放奖励</translation>
    </message>
    <message>
        <source>Reward taken back</source>
        <translation>收回奖励</translation>
    </message>
    <message>
        <source>Commission given</source>
        <translation>发放佣金</translation>
    </message>
    <message>
        <source>Commission taken back</source>
        <translation>收回佣金</translation>
    </message>
    <message>
        <source>Collateral frozen</source>
        <translation>冻结抵押</translation>
    </message>
    <message>
        <source>Collateral released</source>
        <translation>释放抵押</translation>
    </message>
    <message>
        <source>Trade, credited</source>
        <translation>交易入账</translation>
    </message>
    <message>
        <source>Trade, debited</source>
        <translation>交易出账</translation>
    </message>
    <message>
        <source>Trading fee</source>
        <translation>交易手续费</translation>
    </message>
    <message>
        <source>Margin interest calculated</source>
        <translation>保证金计息</translation>
    </message>
    <message>
        <source>Margin interest settled</source>
        <translation>保证金结息</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>股息</translation>
    </message>
    <message>
        <source>Dividend fee</source>
        <translation>股息手续费</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>真实姓名</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>账户持有人</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱地址</translation>
    </message>
    <message>
        <source>Area of the e-mail address</source>
        <translation>邮箱地区</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>区号</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>客户组类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status by name</source>
        <translation>状态名称</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>个人或公司</translation>
    </message>
    <message>
        <source>Agent mark</source>
        <translation>代理标识</translation>
    </message>
    <message>
        <source>Agent number</source>
        <translation>代理编号</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>客户组</translation>
    </message>
    <message>
        <source>Group ID</source>
        <translation>客户组 ID</translation>
    </message>
    <message>
        <source>Registration KYC</source>
        <translation>注册 KYC</translation>
    </message>
    <message>
        <source>Remark of the KYC review</source>
        <translation>KYC 审核备注</translation>
    </message>
    <message>
        <source>KYC status</source>
        <translation>KYC 状态</translation>
    </message>
    <message>
        <source>KYC status by name</source>
        <translation>KYC 状态名称</translation>
    </message>
    <message>
        <source>KYC by the company</source>
        <translation>公司 KYC</translation>
    </message>
    <message>
        <source>KYC level</source>
        <translation>KYC 等级</translation>
    </message>
    <message>
        <source>KYC level by name</source>
        <translation>KYC 等级名称</translation>
    </message>
    <message>
        <source>KYC level before</source>
        <translation>原 KYC 等级</translation>
    </message>
    <message>
        <source>KYC path</source>
        <translation>KYC 路径</translation>
    </message>
    <message>
        <source>KYC for</source>
        <translation>KYC 业务</translation>
    </message>
    <message>
        <source>KYC for, by name</source>
        <translation>KYC 业务名称</translation>
    </message>
    <message>
        <source>What was handed in</source>
        <translation>提交的资料</translation>
    </message>
    <message>
        <source>KYC proposal number</source>
        <translation>KYC 提案号</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Country chosen</source>
        <translation>所选国家</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Kind of identity document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Number of the identity document</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>银行代码</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支行</translation>
    </message>
    <message>
        <source>Bank card number</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账户号码</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>SWIFT code</source>
        <translation>SWIFT 代码</translation>
    </message>
    <message>
        <source>Wallet address</source>
        <translation>钱包地址</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备忘标签</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>注册方式</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>注册来源</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册时间</translation>
    </message>
    <message>
        <source>IP address at registration</source>
        <translation>注册 IP 地址</translation>
    </message>
    <message>
        <source>Device at registration</source>
        <translation>注册设备</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>First account opened</source>
        <translation>首次开户时间</translation>
    </message>
    <message>
        <source>First account activated</source>
        <translation>首次激活账户时间</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>激活时间</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活状态</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>最近登录</translation>
    </message>
    <message>
        <source>IP address of the last sign-in</source>
        <translation>最近登录的 IP 地址</translation>
    </message>
    <message>
        <source>May deposit</source>
        <translation>可入金</translation>
    </message>
    <message>
        <source>May withdraw</source>
        <translation>可出金</translation>
    </message>
    <message>
        <source>Google code in use</source>
        <translation>已启用谷歌验证码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>登录密码</translation>
    </message>
    <message>
        <source>Password for funds</source>
        <translation>资金密码</translation>
    </message>
    <message>
        <source>Payment password</source>
        <translation>支付密码</translation>
    </message>
    <message>
        <source>Checks for API keys</source>
        <translation>API 密钥验证</translation>
    </message>
    <message>
        <source>How API keys are checked</source>
        <translation>API 密钥验证方式</translation>
    </message>
    <message>
        <source>Fund manager</source>
        <translation>基金经理</translation>
    </message>
    <message>
        <source>Has a watchlist</source>
        <translation>有自选列表</translation>
    </message>
    <message>
        <source>Third-party sign-in</source>
        <translation>第三方登录</translation>
    </message>
    <message>
        <source>Third-party user ID</source>
        <translation>第三方用户 ID</translation>
    </message>
    <message>
        <source>Third-party system code</source>
        <translation>第三方系统代码</translation>
    </message>
    <message>
        <source>Third-party sign-in data</source>
        <translation>第三方登录数据</translation>
    </message>
    <message>
        <source>Third-party account</source>
        <translation>第三方账号</translation>
    </message>
    <message>
        <source>Telegram user ID</source>
        <translation>Telegram 用户 ID</translation>
    </message>
    <message>
        <source>Telegram user name</source>
        <translation>Telegram 用户名</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Advertising source</source>
        <translation>广告来源</translation>
    </message>
    <message>
        <source>Advertising medium</source>
        <translation>广告媒介</translation>
    </message>
    <message>
        <source>Advertising campaign</source>
        <translation>广告系列</translation>
    </message>
    <message>
        <source>Advertising content</source>
        <translation>广告内容</translation>
    </message>
    <message>
        <source>Advertising keyword</source>
        <translation>广告关键词</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Institution ID</source>
        <translation>机构 ID</translation>
    </message>
    <message>
        <source>Linked customer ID</source>
        <translation>关联客户 ID</translation>
    </message>
    <message>
        <source>Kind of company</source>
        <translation>公司类型</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>公司 ID</translation>
    </message>
    <message>
        <source>Linked company ID</source>
        <translation>关联公司 ID</translation>
    </message>
    <message>
        <source>Warning level</source>
        <translation>预警级别</translation>
    </message>
    <message>
        <source>Liquidation level</source>
        <translation>强平级别</translation>
    </message>
    <message>
        <source>Withdrawal level</source>
        <translation>出金级别</translation>
    </message>
    <message>
        <source>Trading accounts</source>
        <translation>交易账户</translation>
    </message>
    <message>
        <source>Remark of the trading account</source>
        <translation>交易账户备注</translation>
    </message>
    <message>
        <source>Details ID</source>
        <translation>详情 ID</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>记录 ID</translation>
    </message>
    <message>
        <source>Third-party code, as it came</source>
        <translation>第三方代码（原值）</translation>
    </message>
    <message>
        <source>Third-party code, decrypted</source>
        <translation>第三方代码（解密）</translation>
    </message>
    <message>
        <source>Extension 1</source>
        <translation>扩展 1</translation>
    </message>
    <message>
        <source>Extension 2</source>
        <translation>扩展 2</translation>
    </message>
    <message>
        <source>Extension 3</source>
        <translation>扩展 3</translation>
    </message>
    <message>
        <source>Extension 4</source>
        <translation>扩展 4</translation>
    </message>
    <message>
        <source>Extension 5</source>
        <translation>扩展 5</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>账户 ID</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>账户类型</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Currency ID</source>
        <translation>币种 ID</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>净值</translation>
    </message>
    <message>
        <source>Net assets</source>
        <translation>净资产</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Free margin</source>
        <translation>可用保证金</translation>
    </message>
    <message>
        <source>Margin ratio</source>
        <translation>保证金率</translation>
    </message>
    <message>
        <source>Locked margin</source>
        <translation>锁定保证金</translation>
    </message>
    <message>
        <source>Locked amount</source>
        <translation>锁定金额</translation>
    </message>
    <message>
        <source>Frozen collateral</source>
        <translation>冻结抵押</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>负债</translation>
    </message>
    <message>
        <source>Borrowed principal</source>
        <translation>借款本金</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Daily rate of interest</source>
        <translation>日利率</translation>
    </message>
    <message>
        <source>Available loan</source>
        <translation>可借额度</translation>
    </message>
    <message>
        <source>Withdrawable</source>
        <translation>可出金额</translation>
    </message>
    <message>
        <source>Not withdrawable</source>
        <translation>不可出金额</translation>
    </message>
    <message>
        <source>Whole balance</source>
        <translation>全仓余额</translation>
    </message>
    <message>
        <source>Whole rate</source>
        <translation>全仓汇率</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已开户</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>First deposit</source>
        <translation>首次入金</translation>
    </message>
    <message>
        <source>First withdrawal</source>
        <translation>首次出金</translation>
    </message>
    <message>
        <source>Assets ID</source>
        <translation>资产 ID</translation>
    </message>
    <message>
        <source>Booked for, by name</source>
        <translation>业务类型名称</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>业务类型</translation>
    </message>
    <message>
        <source>In detail, by name</source>
        <translation>业务子类型名称</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>业务子类型</translation>
    </message>
    <message>
        <source>Amount in</source>
        <translation>增加金额</translation>
    </message>
    <message>
        <source>Amount out</source>
        <translation>减少金额</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>变动后余额</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Subject ID</source>
        <translation>科目 ID</translation>
    </message>
    <message>
        <source>Voucher ID</source>
        <translation>凭证 ID</translation>
    </message>
    <message>
        <source>Proposal number</source>
        <translation>提案号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency of the account</source>
        <translation>账户币种</translation>
    </message>
    <message>
        <source>Proposed amount</source>
        <translation>提案金额</translation>
    </message>
    <message>
        <source>Amount deposited</source>
        <translation>入金金额</translation>
    </message>
    <message>
        <source>Final amount</source>
        <translation>最终金额</translation>
    </message>
    <message>
        <source>Original amount</source>
        <translation>原始金额</translation>
    </message>
    <message>
        <source>Currency of the deposit</source>
        <translation>入金币种</translation>
    </message>
    <message>
        <source>Deposited from</source>
        <translation>入金来源</translation>
    </message>
    <message>
        <source>Currency of the withdrawal</source>
        <translation>出金币种</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>出金状态</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>出金方式</translation>
    </message>
    <message>
        <source>Coin withdrawal</source>
        <translation>提币状态</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批状态</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付状态</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>支付类型</translation>
    </message>
    <message>
        <source>Payment channel</source>
        <translation>支付渠道</translation>
    </message>
    <message>
        <source>Currency of the payment</source>
        <translation>支付币种</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支付端</translation>
    </message>
    <message>
        <source>Amount asked of the channel</source>
        <translation>渠道请求金额</translation>
    </message>
    <message>
        <source>Channel&apos;s exchange rate</source>
        <translation>渠道汇率</translation>
    </message>
    <message>
        <source>Amount the channel reported</source>
        <translation>渠道通知金额</translation>
    </message>
    <message>
        <source>Channel reported</source>
        <translation>渠道通知状态</translation>
    </message>
    <message>
        <source>Queries at most</source>
        <translation>最多查询次数</translation>
    </message>
    <message>
        <source>Blockchain</source>
        <translation>区块链</translation>
    </message>
    <message>
        <source>Transaction on the chain</source>
        <translation>链上交易</translation>
    </message>
    <message>
        <source>Third party&apos;s answer</source>
        <translation>第三方返回信息</translation>
    </message>
    <message>
        <source>Third-party order ID</source>
        <translation>第三方订单 ID</translation>
    </message>
    <message>
        <source>Operator&apos;s password</source>
        <translation>操作员密码</translation>
    </message>
    <message>
        <source>Resets the account</source>
        <translation>重置账户</translation>
    </message>
    <message>
        <source>Proposal ID</source>
        <translation>提案 ID</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in traditional Chinese</source>
        <translation>繁体中文名称</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>国家代码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>ISO code</source>
        <translation>ISO 代码</translation>
    </message>
    <message>
        <source>Opens accounts</source>
        <translation>可开户</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>币种列表</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>产品代码</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>产品 ID</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基础币种</translation>
    </message>
    <message>
        <source>Profit currency</source>
        <translation>盈亏币种</translation>
    </message>
    <message>
        <source>Kind of account, by name</source>
        <translation>玩法名称</translation>
    </message>
    <message>
        <source>Kinds of account</source>
        <translation>玩法</translation>
    </message>
    <message>
        <source>Deal mode</source>
        <translation>成交模式</translation>
    </message>
    <message>
        <source>Decimals of the price</source>
        <translation>价格小数位数</translation>
    </message>
    <message>
        <source>Bid spread</source>
        <translation>买价点差</translation>
    </message>
    <message>
        <source>Ask spread</source>
        <translation>卖价点差</translation>
    </message>
    <message>
        <source>ETF</source>
        <translation>ETF</translation>
    </message>
    <message>
        <source>Loans for selling</source>
        <translation>卖空借贷</translation>
    </message>
    <message>
        <source>Loans for buying</source>
        <translation>买多借贷</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>股息</translation>
    </message>
    <message>
        <source>Trading now</source>
        <translation>当前可交易</translation>
    </message>
    <message>
        <source>Holiday now</source>
        <translation>当前为假期</translation>
    </message>
    <message>
        <source>Trading times</source>
        <translation>交易时间</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>假期</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Source of quotes</source>
        <translation>行情来源</translation>
    </message>
    <message>
        <source>Customer group IDs</source>
        <translation>客户组 ID 列表</translation>
    </message>
    <message>
        <source>Product group IDs</source>
        <translation>产品组 ID 列表</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>客户组列表</translation>
    </message>
    <message>
        <source>Fund ID</source>
        <translation>基金 ID</translation>
    </message>
    <message>
        <source>Kind of currency</source>
        <translation>币种类型</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>初始化状态</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Belongs to ID</source>
        <translation>上级 ID</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>展示方式</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <translation>扩展属性</translation>
    </message>
    <message>
        <source>Has entries below</source>
        <translation>有下级条目</translation>
    </message>
    <message>
        <source>Entries below</source>
        <translation>下级条目</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>ID as text</source>
        <translation>文本 ID</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>创建人</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>更新人</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追踪编号</translation>
    </message>
    <message>
        <source>Position ID</source>
        <translation>持仓 ID</translation>
    </message>
    <message>
        <source>Deal ID</source>
        <translation>成交 ID</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Came about by</source>
        <translation>来由</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Opening price</source>
        <translation>开仓价</translation>
    </message>
    <message>
        <source>Opening volume</source>
        <translation>开仓手数</translation>
    </message>
    <message>
        <source>Opening quantity</source>
        <translation>开仓数量</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>手数</translation>
    </message>
    <message>
        <source>Opening amount</source>
        <translation>开仓金额</translation>
    </message>
    <message>
        <source>Amount now</source>
        <translation>当前金额</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>成本价</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>平仓价</translation>
    </message>
    <message>
        <source>Closing volume</source>
        <translation>平仓手数</translation>
    </message>
    <message>
        <source>Closing quantity</source>
        <translation>平仓数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Traded</source>
        <translation>成交时间</translation>
    </message>
    <message>
        <source>Opening margin</source>
        <translation>开仓保证金</translation>
    </message>
    <message>
        <source>Margin category ID</source>
        <translation>保证金类别 ID</translation>
    </message>
    <message>
        <source>Occupied margin</source>
        <translation>占用保证金</translation>
    </message>
    <message>
        <source>Margin of one</source>
        <translation>单位保证金</translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation>维持保证金</translation>
    </message>
    <message>
        <source>Warning margin</source>
        <translation>预警保证金</translation>
    </message>
    <message>
        <source>Margin set by</source>
        <translation>保证金设置方式</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>止损</translation>
    </message>
    <message>
        <source>Take profit as recorded</source>
        <translation>止盈原始值</translation>
    </message>
    <message>
        <source>Stop loss as recorded</source>
        <translation>止损原始值</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Fee in USDT</source>
        <translation>手续费（USDT）</translation>
    </message>
    <message>
        <source>Exchange rate to USDT</source>
        <translation>兑 USDT 汇率</translation>
    </message>
    <message>
        <source>Interest due</source>
        <translation>应付利息</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>点差</translation>
    </message>
    <message>
        <source>Point ratio</source>
        <translation>大点比例</translation>
    </message>
    <message>
        <source>Locked quantity</source>
        <translation>锁定数量</translation>
    </message>
    <message>
        <source>Smallest volume</source>
        <translation>最小手数</translation>
    </message>
    <message>
        <source>Contract size</source>
        <translation>合约大小</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>Ordered from</source>
        <translation>下单来源</translation>
    </message>
    <message>
        <source>Third-party order</source>
        <translation>第三方订单</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Decimals of the currency</source>
        <translation>币种小数位数</translation>
    </message>
    <message>
        <source>Decimals of the account</source>
        <translation>账户小数位数</translation>
    </message>
    <message>
        <source>Decimals of the fee</source>
        <translation>手续费小数位数</translation>
    </message>
    <message>
        <source>Decimals of the fee in USDT</source>
        <translation>手续费（USDT）小数位数</translation>
    </message>
    <message>
        <source>Decimals of the price at opening</source>
        <translation>开仓价格小数位数</translation>
    </message>
    <message>
        <source>Decimals of the price at closing</source>
        <translation>平仓价格小数位数</translation>
    </message>
    <message>
        <source>Decimals of the account at opening</source>
        <translation>开仓账户小数位数</translation>
    </message>
    <message>
        <source>Decimals of the account at closing</source>
        <translation>平仓账户小数位数</translation>
    </message>
    <message>
        <source>Decimals of the closing fee</source>
        <translation>平仓手续费小数位数</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>客户信息更新</translation>
    </message>
    <message>
        <source>Customer details added</source>
        <translation>客户详情新增</translation>
    </message>
    <message>
        <source>Customer details changed</source>
        <translation>客户详情更新</translation>
    </message>
    <message>
        <source>KYC level passed</source>
        <translation>KYC 等级认证通过</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>已开户</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>账户更新</translation>
    </message>
    <message>
        <source>Account subject added</source>
        <translation>账户科目新增</translation>
    </message>
    <message>
        <source>Account subject changed</source>
        <translation>账户科目更新</translation>
    </message>
    <message>
        <source>Booking added</source>
        <translation>新增账户流水</translation>
    </message>
    <message>
        <source>Booking changed</source>
        <translation>更新账户流水</translation>
    </message>
    <message>
        <source>Position opened</source>
        <translation>开仓</translation>
    </message>
    <message>
        <source>Position changed</source>
        <translation>持仓更新</translation>
    </message>
    <message>
        <source>Position removed</source>
        <translation>持仓删除</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>label, value</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>mm::RecordView</name>
    <message>
        <source>Masked: %1</source>
        <translation>已遮盖：%1</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>显示个人数据</translation>
    </message>
    <message>
        <source>What is shown is noted in the audit log of this computer</source>
        <translation>显示操作将记入本计算机的审计日志</translation>
    </message>
    <message>
        <source>Show raw values</source>
        <translation>显示原始值</translation>
    </message>
    <message>
        <source>Names and values as the gateway sent them</source>
        <translation>网关发送的原始名称和值</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s). “Copy as text” has them all.</source>
        <translation>
            <numerusform>还有 %n 行。使用“复制为文本”可获取全部内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>mm::ReferencePane</name>
    <message>
        <source>Customer groups</source>
        <translation>客户组</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Product groups</source>
        <translation>产品组</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家和地区</translation>
    </message>
    <message>
        <source>Area codes</source>
        <translation>区号</translation>
    </message>
    <message>
        <source>Sources of registration</source>
        <translation>注册来源</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>This list could not be loaded.</source>
        <translation>无法加载此列表。</translation>
    </message>
    <message>
        <source>Trace: %1</source>
        <translation>追踪编号：%1</translation>
    </message>
    <message>
        <source>Nothing here passes the filter.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The gateway lists none.</source>
        <translation>网关未列出任何内容。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新加载</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>It is being loaded</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Asks the gateway once more</source>
        <translation>再次向网关请求</translation>
    </message>
    <message>
        <source>What is shown, as CSV or JSON</source>
        <translation>将显示的内容导出为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制所选行</translation>
    </message>
</context>
<context>
    <name>mm::RegistrationPage</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已开启。</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>Register with</source>
        <translation>注册方式</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Type a country&apos;s name to search</source>
        <translation>输入国家/地区名称进行搜索</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Optional: codes work without one</source>
        <translation>选填：不设密码也可用验证码登录</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>正在创建您的账号…</translation>
    </message>
    <message>
        <source>Sign in with it</source>
        <translation>用此账号登录</translation>
    </message>
</context>
<context>
    <name>mm::SandboxDesk</name>
    <message>
        <source>The customer of the gateway&apos;s documents: one spot account</source>
        <translation>网关文档中的客户：一个现货账户</translation>
    </message>
    <message>
        <source>Trades: cross, isolated and spot accounts, with positions</source>
        <translation>交易用户：全仓、逐仓和现货账户，有持仓</translation>
    </message>
    <message>
        <source>One spot account</source>
        <translation>一个现货账户</translation>
    </message>
    <message>
        <source>Is asked for the Google code, 123456</source>
        <translation>登录时需要谷歌验证码 123456</translation>
    </message>
    <message>
        <source>Identity check not done yet</source>
        <translation>尚未进行身份认证</translation>
    </message>
    <message>
        <source>Identity check under way</source>
        <translation>身份认证审核中</translation>
    </message>
    <message>
        <source>Identity check refused</source>
        <translation>身份认证被拒绝</translation>
    </message>
    <message>
        <source>Locked: cannot sign in</source>
        <translation>已锁定：无法登录</translation>
    </message>
    <message>
        <source>Disabled: cannot sign in</source>
        <translation>已停用：无法登录</translation>
    </message>
    <message>
        <source>Has no password yet: signs in with a code</source>
        <translation>尚无密码：使用验证码登录</translation>
    </message>
    <message>
        <source>The demo account of the one who trades</source>
        <translation>交易用户的模拟账户</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无用户</translation>
    </message>
    <message>
        <source>Unknown: can be registered</source>
        <translation>未注册：可以注册</translation>
    </message>
</context>
<context>
    <name>mm::SandboxPanel</name>
    <message>
        <source>Se&amp;ed</source>
        <translation>种子(&amp;E)</translation>
    </message>
    <message>
        <source>Prices follow from this number</source>
        <translation>价格由此数字生成</translation>
    </message>
    <message>
        <source>Ticks a seco&amp;nd</source>
        <translation>每秒报价跳动(&amp;N)</translation>
    </message>
    <message>
        <source>Over all products, 0 to 50,000</source>
        <translation>所有产品合计，0 至 50,000</translation>
    </message>
    <message>
        <source>Encr&amp;ypted bodies</source>
        <translation>加密正文(&amp;Y)</translation>
    </message>
    <message>
        <source>Demands them, with a key made at the start</source>
        <translation>强制加密，密钥在启动时生成</translation>
    </message>
    <message>
        <source>Restart &amp;with these</source>
        <translation>以此设置重启(&amp;W)</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Sessions and clock</source>
        <translation>会话和时钟</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>The sandbox is not running</source>
        <translation>沙盒未运行</translation>
    </message>
    <message>
        <source>Start it to try the client without an account, with as much trouble as you like.</source>
        <translation>启动沙盒，无需账号即可试用客户端，并可任意设置故障。</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>启动沙盒</translation>
    </message>
    <message>
        <source>Seed and encryption change with a restart, which ends every session on the sandbox.</source>
        <translation>更改种子和加密需要重启，重启会结束沙盒上的所有会话。</translation>
    </message>
    <message>
        <source>A script has set %1 ticks a second.</source>
        <translation>脚本已将报价跳动设为每秒 %1 次。</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>无法启动沙盒：%1</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>启动(&amp;A)</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 个请求</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) signed in</source>
        <translation>
            <numerusform>%n 位客户已登录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) open</source>
        <translation>
            <numerusform>已打开 %n 个套接字</numerusform>
        </translation>
    </message>
    <message>
        <source>Sandbox panel</source>
        <translation>沙盒面板</translation>
    </message>
</context>
<context>
    <name>mm::SaveRow</name>
    <message>
        <source>%1 written</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>已保存：%1 (%2)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place or name.</source>
        <translation>无法写入 %1。请选择其他位置或名称。</translation>
    </message>
    <message>
        <source>Writing %1 failed. Nothing was saved.</source>
        <translation>写入 %1 失败。未保存任何内容。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1. Nothing was saved; make room or choose another disk.</source>
        <translation>磁盘空间不足，无法写入 %1。未保存任何内容；请释放空间或选择其他磁盘。</translation>
    </message>
    <message>
        <source>The file would have become larger than %1. Nothing was saved; narrow what goes in with the filter.</source>
        <translation>文件将超过 %1。未保存任何内容；请使用筛选缩小范围。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止。未保存任何内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop writing; what stood in the file before stays</source>
        <translation>停止写入；文件原有内容保持不变</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>文件写入进度</translation>
    </message>
</context>
<context>
    <name>mm::SearchStrip</name>
    <message>
        <source>Resume at page %1</source>
        <translation>从第 %1 页继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>the gateway wants it slower</source>
        <translation>网关要求放慢速度</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>waiting for the sign-in</source>
        <translation>等待登录</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>请先登录</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>empty: all customers</source>
        <translation>留空：所有客户</translation>
    </message>
    <message>
        <source>Ctrl+F leads here; Enter searches</source>
        <translation>按 Ctrl+F 定位到此处；按 Enter 搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops, and empties the list</source>
        <translation>停止并清空列表</translation>
    </message>
    <message>
        <source>Customers loaded</source>
        <translation>已加载的客户</translation>
    </message>
</context>
<context>
    <name>mm::SecretDisplay</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1，已隐藏</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard after %n second(s).</source>
        <translation>
            <numerusform>已复制。%n 秒后将从剪贴板中清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>隐藏：%1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>mm::SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>隐藏输入内容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入内容</translation>
    </message>
</context>
<context>
    <name>mm::SecurityDialog</name>
    <message>
        <source>Security – MultiMarkets</source>
        <translation>安全 – MultiMarkets</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Two-step verification</source>
        <translation>两步验证</translation>
    </message>
    <message>
        <source>Connected sign-ins</source>
        <translation>已关联的登录方式</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
</context>
<context>
    <name>mm::SecurityPage</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>A locked window hides what it shows, and forgets what signed you in, until you prove who you are.</source>
        <translation>窗口锁定后会隐藏其内容，并清除您的登录凭据，直到您证明身份为止。</translation>
    </message>
    <message>
        <source>Lock when nothing is done for</source>
        <translation>闲置以下时长后锁定</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes without activity until the lock</source>
        <translation>锁定前的无操作分钟数</translation>
    </message>
    <message>
        <source>Can be chosen where the box before it is ticked</source>
        <translation>勾选前面的复选框后才能选择</translation>
    </message>
    <message>
        <source>Lock when the system&apos;s screen is locked</source>
        <translation>系统屏幕锁定时一并锁定</translation>
    </message>
    <message>
        <source>This system does not tell programs when its screen is locked.</source>
        <translation>此系统不会告知程序屏幕已锁定。</translation>
    </message>
</context>
<context>
    <name>mm::SessionPrompt</name>
    <message>
        <source>Signed in elsewhere</source>
        <translation>已在别处登录</translation>
    </message>
    <message>
        <source>Somebody signed in to this account at another place, which ended the session here. If that was not you, change your password at once.</source>
        <translation>有人在别处登录了此账号，此处的会话因此结束。如果不是您本人，请立即更改密码。</translation>
    </message>
    <message>
        <source>Your session has expired</source>
        <translation>您的登录已过期</translation>
    </message>
    <message>
        <source>Sign in again to go on where you are. Everything on screen stays as it is; prices go on as for a guest.</source>
        <translation>重新登录即可从当前位置继续。屏幕上的内容保持不变；行情将以访客身份继续更新。</translation>
    </message>
    <message>
        <source>Ctrl+L leads to the password when you are ready.</source>
        <translation>准备好后，按 Ctrl+L 即可转到密码输入框。</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>追踪编号：%1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不登录</translation>
    </message>
    <message>
        <source>Go on as a guest (Esc)</source>
        <translation>以访客身份继续 (Esc)</translation>
    </message>
    <message>
        <source>Sign in as somebody else…</source>
        <translation>以其他身份登录…</translation>
    </message>
</context>
<context>
    <name>mm::SessionsPage</name>
    <message>
        <source>Every session has expired.</source>
        <translation>所有会话已过期。</translation>
    </message>
    <message>
        <source>The session of %1 has expired.</source>
        <translation>%1 的会话已过期。</translation>
    </message>
    <message>
        <source>Everybody has been told of a sign-in elsewhere.</source>
        <translation>已通知所有人：账号在别处登录。</translation>
    </message>
    <message>
        <source>%1 has been told of a sign-in elsewhere.</source>
        <translation>已通知 %1：账号在别处登录。</translation>
    </message>
    <message>
        <source>Every connection has been reset.</source>
        <translation>所有连接已重置。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Connections and ticks</source>
        <translation>连接和报价跳动</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Ahead of this computer&apos;s by</source>
        <translation>比本计算机超前</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>E&amp;xpire session</source>
        <translation>使会话过期(&amp;X)</translation>
    </message>
    <message>
        <source>The next call is refused because the session has ended</source>
        <translation>下一次调用将因会话已结束而被拒绝</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>踢下线(&amp;K)</translation>
    </message>
    <message>
        <source>Somebody signs in elsewhere: told by the message socket</source>
        <translation>模拟他人在别处登录：由消息套接字通知</translation>
    </message>
    <message>
        <source>Set c&amp;lock</source>
        <translation>设置时钟(&amp;L)</translation>
    </message>
    <message>
        <source>R&amp;ight time again</source>
        <translation>恢复正确时间(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Drop connections</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Resets every connection, as a gateway that restarts</source>
        <translation>重置所有连接，如同网关重启</translation>
    </message>
    <message>
        <source>&amp;Ticks go on</source>
        <translation>继续报价跳动(&amp;T)</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>此处无人登录</translation>
    </message>
    <message>
        <source>Signed in here: %1</source>
        <translation>此处已登录：%1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>The sandbox&apos;s clock is right.</source>
        <translation>沙盒时钟正确。</translation>
    </message>
    <message numerus="yes">
        <source>The sandbox&apos;s clock is wrong by %n second(s).</source>
        <translation>
            <numerusform>沙盒时钟偏差 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) at the moment</source>
        <translation>
            <numerusform>当前 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Some of what you changed is not saved.</source>
        <translation>您的部分更改尚未保存。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>mm::SignInForm</name>
    <message>
        <source>The company ID is a number above zero.</source>
        <translation>公司 ID 必须是大于零的数字。</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>请输入邮箱地址。</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>邮箱地址的格式应为 name@example.com。</translation>
    </message>
    <message>
        <source>Choose the country or area code of the number.</source>
        <translation>请选择号码所属的国家/地区或区号。</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>请输入手机号。</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>这不是电话号码。</translation>
    </message>
    <message>
        <source>This phone number is too short.</source>
        <translation>电话号码过短。</translation>
    </message>
    <message>
        <source>This phone number is too long.</source>
        <translation>电话号码过长。</translation>
    </message>
    <message>
        <source>There is no such phone number in the chosen country.</source>
        <translation>所选国家/地区没有这样的电话号码。</translation>
    </message>
    <message>
        <source>Enter your customer number.</source>
        <translation>请输入客户号。</translation>
    </message>
    <message>
        <source>A customer number has digits only.</source>
        <translation>客户号只能包含数字。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Enter the 6-digit code of your authenticator app.</source>
        <translation>请输入身份验证器应用中的 6 位验证码。</translation>
    </message>
    <message>
        <source>The code has 6 digits.</source>
        <translation>验证码为 6 位数字。</translation>
    </message>
    <message>
        <source>Press “Send code”, then enter the code you get.</source>
        <translation>请按“发送验证码”，然后输入您收到的验证码。</translation>
    </message>
    <message>
        <source>Enter the code that was sent to you.</source>
        <translation>请输入发送给您的验证码。</translation>
    </message>
    <message>
        <source>Choose the country you live in.</source>
        <translation>请选择您居住的国家/地区。</translation>
    </message>
    <message>
        <source>Choose a new password.</source>
        <translation>请设置新密码。</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose a longer or less usual one.</source>
        <translation>此密码太容易被猜到。请选择更长或更不常见的密码。</translation>
    </message>
</context>
<context>
    <name>mm::SignInPage</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已开启。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>谷歌验证码</translation>
    </message>
    <message>
        <source>6 digits from your authenticator app</source>
        <translation>身份验证器应用中的 6 位数字</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>改用验证码</translation>
    </message>
    <message>
        <source>Use my password</source>
        <translation>使用我的密码</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>在本机上保持登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>mm::SignInWindow</name>
    <message>
        <source>Sign in – MultiMarkets</source>
        <translation>登录 – MultiMarkets</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>The gateway to sign in to</source>
        <translation>要登录的网关</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>公司 ID</translation>
    </message>
    <message>
        <source>The number of your broker</source>
        <translation>您所属经纪商的编号</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Browse prices without signing in</source>
        <translation>不登录，直接看行情</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>不关联</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>更多方式</translation>
    </message>
    <message>
        <source>Sign in with an application</source>
        <translation>使用应用登录</translation>
    </message>
    <message>
        <source>There is an account for this %1 identity already. Sign in to it to connect them.</source>
        <translation>此 %1 身份已有对应的账号。请登录该账号以进行关联。</translation>
    </message>
    <message>
        <source>Your password has been changed. Sign in with the new one.</source>
        <translation>您的密码已更改，请使用新密码登录。</translation>
    </message>
    <message>
        <source>Your account is there; its number is %1. Sign in with a code.</source>
        <translation>您的账号已创建，客户号为 %1。请使用验证码登录。</translation>
    </message>
</context>
<context>
    <name>mm::StatusBanner</name>
    <message>
        <source>Trace ID: %1</source>
        <translation>追踪编号：%1</translation>
    </message>
    <message>
        <source>Copy the trace ID for support</source>
        <translation>复制追踪编号，供客服查询</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>mm::StatusLine</name>
    <message>
        <source>Quotes: %1</source>
        <translation>行情：%1</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Gateway %1</source>
        <translation>网关 %1</translation>
    </message>
    <message>
        <source>The gateway&apos;s time, in your time zone</source>
        <translation>网关时间（按您的时区显示）</translation>
    </message>
    <message>
        <source>%1/%2 calls</source>
        <translation>调用额度 %1/%2</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>调用额度 %1</translation>
    </message>
    <message>
        <source>Calls left of those the gateway allows a minute</source>
        <translation>网关每分钟允许的调用次数中剩余的次数</translation>
    </message>
    <message>
        <source>%1 of %2 connections</source>
        <translation>%1/%2 个连接</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>Price connection: state, and time from a request to its answer</source>
        <translation>行情连接：状态，以及请求到应答的时间</translation>
    </message>
    <message>
        <source>Half of the newest %1 answers took no longer than %2, 95 of 100 no longer than %3</source>
        <translation>最近 %1 次应答中，50% 不超过 %2，95% 不超过 %3</translation>
    </message>
    <message>
        <source>The last one took %1</source>
        <translation>最近一次耗时 %1</translation>
    </message>
    <message>
        <source>Of several connections the slowest one&apos;s times</source>
        <translation>有多个连接时，显示最慢连接的时间</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) have no live prices</source>
        <translation>
            <numerusform>%n 个产品没有实时报价</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stale</source>
        <translation>%2 个中有 %1 个已过时</translation>
    </message>
    <message>
        <source>%1 of %2 prices are stale: they come no more, though the connection is there</source>
        <translation>%2 个价格中有 %1 个已过时：连接还在，但不再有新的价格</translation>
    </message>
</context>
<context>
    <name>mm::SupportAudit</name>
    <message>
        <source>Personal data stays masked, because the audit log of this computer cannot be written.</source>
        <translation>由于无法写入本计算机的审计日志，个人数据保持遮盖。</translation>
    </message>
    <message>
        <source>Nothing was copied, because the audit log of this computer cannot be written.</source>
        <translation>由于无法写入本计算机的审计日志，未复制任何内容。</translation>
    </message>
    <message>
        <source>Nothing was exported, because the audit log of this computer cannot be written.</source>
        <translation>由于无法写入本计算机的审计日志，未导出任何内容。</translation>
    </message>
    <message>
        <source>The audit log of this computer cannot be written.</source>
        <translation>无法写入本计算机的审计日志。</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>系统信息：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
</context>
<context>
    <name>mm::SupportDesk</name>
    <message>
        <source>The keychain does not have this desk&apos;s secret any more. Please type it.</source>
        <translation>钥匙串中已没有此工作台的密钥。请手动输入。</translation>
    </message>
</context>
<context>
    <name>mm::SupportHeader</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Messages to customers and balance adjustments</source>
        <translation>向客户发送消息和额度调整</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>请先登录</translation>
    </message>
    <message>
        <source>CHANGES ALLOWED</source>
        <translation>已允许更改</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>允许更改</translation>
    </message>
    <message>
        <source>Allow changes to customers of this company? Messages and balance adjustments will be possible in every tab until you switch it off or sign out. Each one asks again and is noted.</source>
        <translation>允许更改此公司的客户？在您关闭此功能或退出登录之前，所有标签页均可发送消息和进行额度调整。每次操作都会再次确认并记录。</translation>
    </message>
    <message>
        <source>Stay read-only</source>
        <translation>保持只读</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>mm::SupportPrompt</name>
    <message>
        <source>The session has ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>Sign in again to go on where you are. Everything on screen stays as it is; loading goes on by itself.</source>
        <translation>请重新登录以继续当前操作。屏幕上的内容保持不变，加载会自动继续。</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>追踪编号：%1</translation>
    </message>
</context>
<context>
    <name>mm::SupportSignInForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已开启。</translation>
    </message>
    <message>
        <source>Enter the app id.</source>
        <translation>请输入应用 ID。</translation>
    </message>
    <message>
        <source>Enter the secret.</source>
        <translation>请输入应用密钥。</translation>
    </message>
    <message>
        <source>The gateway refuses this app id with this secret.</source>
        <translation>网关拒绝此应用 ID 与应用密钥。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>返回信息：%1</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>应用 ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>应用密钥</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>已存入钥匙串</translation>
    </message>
    <message>
        <source>Keep the secret in the keychain</source>
        <translation>将应用密钥存入钥匙串</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>mm::SupportSignInPage</name>
    <message>
        <source>Support desk</source>
        <translation>支持工作台</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>环境：%1</translation>
    </message>
</context>
<context>
    <name>mm::SupportTabs</name>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>关闭 (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
</context>
<context>
    <name>mm::SupportWindow</name>
    <message>
        <source>Support desk (%1) – MultiMarkets</source>
        <translation>支持工作台 (%1) – MultiMarkets</translation>
    </message>
    <message>
        <source>%1 – Support desk (%2) – MultiMarkets</source>
        <translation>%1 – 支持工作台 (%2) – MultiMarkets</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>工作台(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search customers</source>
        <translation>搜索客户(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>Reopen closed &amp;tab</source>
        <translation>重新打开已关闭的标签页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Inspector…</source>
        <translation>检查器(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>关闭窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考数据</translation>
    </message>
    <message>
        <source>Support desk</source>
        <translation>支持工作台</translation>
    </message>
</context>
<context>
    <name>mm::SupportZipDialog</name>
    <message>
        <source>Versions, connections and counters</source>
        <translation>版本、连接和计数器</translation>
    </message>
    <message>
        <source>Your settings, without login name and addresses</source>
        <translation>您的设置，不含登录名和地址</translation>
    </message>
    <message>
        <source>The gateway&apos;s addresses</source>
        <translation>网关地址</translation>
    </message>
    <message>
        <source>The end of the log file</source>
        <translation>日志文件的末尾部分</translation>
    </message>
    <message>
        <source>The newest calls with their bodies, secrets masked</source>
        <translation>最新的调用及其正文，机密信息已遮盖</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>为技术支持保存</translation>
    </message>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>Zip 压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>The zip could not be made (%1). Nothing was saved.</source>
        <translation>无法创建 Zip 文件 (%1)。未保存任何内容。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 还有 %1</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未选择任何内容。</translation>
    </message>
    <message>
        <source>%1 of %2 parts, %3 before packing</source>
        <translation>已选 %1 / %2 个部分，压缩前 %3</translation>
    </message>
    <message>
        <source>A file is being written.</source>
        <translation>正在写入文件。</translation>
    </message>
    <message>
        <source>Choose at least one part first.</source>
        <translation>请先至少选择一个部分。</translation>
    </message>
    <message>
        <source>Choose where the zip is saved</source>
        <translation>选择 Zip 文件的保存位置</translation>
    </message>
    <message>
        <source>Zip for support</source>
        <translation>技术支持 Zip 文件</translation>
    </message>
    <message>
        <source>This goes into the file. Passwords, tokens and other secrets are masked (•••). Leave out what you do not want to give away; nothing is sent, only saved.</source>
        <translation>以下内容将写入文件。密码、令牌和其他机密信息已遮盖 (•••)。不想提供的内容可取消选择；文件仅保存，不会发送。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Parts of the zip</source>
        <translation>Zip 文件的组成部分</translation>
    </message>
    <message>
        <source>Content of the chosen part</source>
        <translation>所选部分的内容</translation>
    </message>
    <message>
        <source>Save zip…</source>
        <translation>保存 Zip 文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>mm::TableColumns</name>
    <message>
        <source>Move column left</source>
        <translation>左移此列</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>右移此列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Widen column</source>
        <translation>加宽列</translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation>缩窄列</translation>
    </message>
</context>
<context>
    <name>mm::TableExport</name>
    <message>
        <source>Exporting: %1</source>
        <translation>正在导出：%1</translation>
    </message>
    <message>
        <source>Exported to %1 (%2).</source>
        <translation>已导出到 %1（%2）。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or file.</source>
        <translation>无法写入 %1。请选择其他文件夹或文件。</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. What stood there before is as it was.</source>
        <translation>磁盘已满：未写入 %1，原有内容保持不变。</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; nothing of it was kept.</source>
        <translation>%1 未能完整写入，未保留任何内容。</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>系统提示：%1</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制所选行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>导出为 CSV(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>mm::ThirdParties</name>
    <message>
        <source>%1 needs a relay page, and this environment names none.</source>
        <translation>%1 需要中转页面，但此环境未指定。</translation>
    </message>
    <message>
        <source>This environment does not say where to find %1.</source>
        <translation>此环境未说明在哪里可以找到 %1。</translation>
    </message>
</context>
<context>
    <name>mm::ThirdPartyRow</name>
    <message>
        <source>Sign in with %1</source>
        <translation>使用 %1 登录</translation>
    </message>
</context>
<context>
    <name>mm::ThirdPartyService</name>
    <message>
        <source>This %1 account is bound to your account already.</source>
        <translation>此 %1 账号已绑定到您的账号。</translation>
    </message>
    <message>
        <source>This %1 account belongs to somebody else&apos;s account.</source>
        <translation>此 %1 账号属于其他人的账号。</translation>
    </message>
</context>
<context>
    <name>mm::TickerFilterBar</name>
    <message>
        <source>All types</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Trade type</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>Only what has risen since the previous close</source>
        <translation>仅显示较昨收上涨的产品</translation>
    </message>
    <message>
        <source>Only what has fallen since the previous close</source>
        <translation>仅显示较昨收下跌的产品</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>mm::TickerModel</name>
    <message>
        <source>Symbol</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>涨跌</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>涨跌幅</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>买价</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>卖价</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>点差</translation>
    </message>
    <message>
        <source>24 h high</source>
        <translation>24 小时最高</translation>
    </message>
    <message>
        <source>24 h low</source>
        <translation>24 小时最低</translation>
    </message>
    <message>
        <source>24 h volume</source>
        <translation>24 小时成交量</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>%1 pips</source>
        <translation>%1 点</translation>
    </message>
    <message>
        <source>no prices</source>
        <translation>无报价</translation>
    </message>
    <message>
        <source>This product is not offered (any more).</source>
        <translation>此产品不提供或已下架。</translation>
    </message>
    <message>
        <source>Beyond the gateway&apos;s limit of products with live prices.</source>
        <translation>超出网关实时报价的产品数量上限。</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1 的报价</translation>
    </message>
    <message>
        <source>%1, up</source>
        <translation>%1，上涨</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>%1，下跌</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1，已过时</translation>
    </message>
    <message>
        <source>open</source>
        <comment>market</comment>
        <translation>开市</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>market</comment>
        <translation>休市</translation>
    </message>
    <message>
        <source>holiday</source>
        <comment>market</comment>
        <translation>假日</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Spread (price)</source>
        <translation>点差（价格）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>今开</translation>
    </message>
    <message>
        <source>Previous close</source>
        <translation>昨收</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场状态</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1，介于 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>stale %1</source>
        <comment>how long ago</comment>
        <translation>已过时 %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <comment>connection, how long ago</comment>
        <translation>已断开 %1</translation>
    </message>
    <message>
        <source>No price has come yet.</source>
        <translation>尚未收到报价。</translation>
    </message>
    <message>
        <source>The market is closed: this is its last price.</source>
        <translation>已休市：此为最新价。</translation>
    </message>
    <message>
        <source>The market has a holiday: this is its last price.</source>
        <translation>假日休市：此为最新价。</translation>
    </message>
    <message>
        <source>The connection is gone: the price may have moved.</source>
        <translation>连接已断开：价格可能已变动。</translation>
    </message>
    <message>
        <source>The gateway refuses live prices of this product.</source>
        <translation>网关拒绝提供此产品的实时价格。</translation>
    </message>
    <message>
        <source>Spread unit</source>
        <translation>点差单位</translation>
    </message>
    <message>
        <source>quiet %1</source>
        <comment>price, for how long</comment>
        <translation>未变 %1</translation>
    </message>
    <message>
        <source>Quiet: the gateway still gives this price, which is %1 old.</source>
        <translation>未变：网关仍给出此价格，它已有 %1。</translation>
    </message>
    <message>
        <source>Stale: no new price, and no word that this one still holds, for %1.</source>
        <translation>已过时：已有 %1 没有新价格，也没有确认此价格仍然有效。</translation>
    </message>
</context>
<context>
    <name>mm::TickerPane</name>
    <message>
        <source>New watchlist</source>
        <translation>新建自选列表</translation>
    </message>
    <message>
        <source>Rename watchlist</source>
        <translation>重命名自选列表</translation>
    </message>
    <message>
        <source>&amp;Add products…</source>
        <translation>添加产品(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove selected products</source>
        <translation>移除所选产品(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>筛选列表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Undo change of watchlists</source>
        <translation>撤销对自选列表的更改(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>新建列表(&amp;N)…</translation>
    </message>
    <message>
        <source>Rena&amp;me list…</source>
        <translation>重命名列表(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Delete list</source>
        <translation>删除列表(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <translation>下一个列表(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous list</source>
        <translation>上一个列表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Watchlist</source>
        <translation>自选列表(&amp;W)</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>自选列表</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Add products</source>
        <translation>添加产品</translation>
    </message>
    <message>
        <source>Lists and columns</source>
        <translation>列表与列</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>自选列表</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 个产品</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The gateway refused to send prices (%1).</source>
        <translation>网关拒绝发送报价（%1）。</translation>
    </message>
    <message>
        <source>The gateway refused to send prices (%1): %2</source>
        <translation>网关拒绝发送报价（%1）：%2</translation>
    </message>
    <message>
        <source>Nothing on this list matches “%1”.</source>
        <translation>此列表中没有与“%1”匹配的产品。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The products could not be loaded.</source>
        <translation>无法加载产品。</translation>
    </message>
    <message>
        <source>Loading products…</source>
        <translation>正在加载产品…</translation>
    </message>
    <message>
        <source>The gateway offers no products.</source>
        <translation>网关未提供任何产品。</translation>
    </message>
    <message>
        <source>There is no watchlist.</source>
        <translation>没有自选列表。</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新建列表…</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>此列表为空。</translation>
    </message>
    <message>
        <source>Add products to see their prices (%1).</source>
        <translation>添加产品即可查看报价 (%1)。</translation>
    </message>
    <message>
        <source>Add products…</source>
        <translation>添加产品…</translation>
    </message>
    <message>
        <source>Add selected to My &amp;products</source>
        <translation>将所选产品加入我的产品(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>A list holds %1 products at most: %n product(s) found no room.</source>
        <translation>
            <numerusform>每个列表最多 %1 个产品：有 %n 个产品未能加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these columns for new lists</source>
        <translation>新列表使用这些列</translation>
    </message>
    <message>
        <source>My products</source>
        <translation>我的产品</translation>
    </message>
    <message>
        <source>“My products” is kept on this computer, but not on the gateway: %1</source>
        <translation>“我的产品”已保存在本计算机，但未能保存到网关：%1</translation>
    </message>
    <message>
        <source>Kept on the gateway</source>
        <translation>已保存到网关</translation>
    </message>
    <message>
        <source>Being compared with the gateway…</source>
        <translation>正在与网关比对…</translation>
    </message>
    <message>
        <source>Kept on this computer, but not (all of it) on the gateway</source>
        <translation>已保存在本计算机，但未（全部）保存到网关</translation>
    </message>
    <message numerus="yes">
        <source>The gateway&apos;s limits leave %n product(s) of your lists without live prices.</source>
        <translation>
            <numerusform>受网关限制，您的列表中有 %n 个产品没有实时报价。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this list passes the filter.</source>
        <translation>此列表中没有符合筛选条件的产品。</translation>
    </message>
    <message numerus="yes">
        <source>The gateway refuses live prices of %n product(s) of your lists; it is asked again each minute.</source>
        <translation>
            <numerusform>网关拒绝提供您列表中 %n 个产品的实时价格；每分钟会再次请求。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::TimingBar</name>
    <message>
        <source>Timing</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Waiting to begin</source>
        <translation>等待开始</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>mm::TradeType</name>
    <message>
        <source>Cross contract</source>
        <translation>全仓合约</translation>
    </message>
    <message>
        <source>Isolated contract</source>
        <translation>逐仓合约</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>现货</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>股票</translation>
    </message>
    <message>
        <source>Leveraged spot</source>
        <translation>现货杠杆</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>未知 (%1)</translation>
    </message>
</context>
<context>
    <name>mm::TradesModel</name>
    <message>
        <source>▲ Buy</source>
        <translation>▲ 买入</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ 卖出</translation>
    </message>
    <message>
        <source>Bought: the trade met the ask</source>
        <translation>主动买入：以卖价成交</translation>
    </message>
    <message>
        <source>Sold: the trade met the bid</source>
        <translation>主动卖出：以买价成交</translation>
    </message>
    <message>
        <source>The gateway does not say who started it</source>
        <translation>网关未说明主动成交方</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
</context>
<context>
    <name>mm::TradesPane</name>
    <message>
        <source>There have been no trades yet.</source>
        <translation>暂无成交。</translation>
    </message>
    <message>
        <source>Loading the trades…</source>
        <translation>正在加载成交…</translation>
    </message>
    <message>
        <source>The market is closed: these are the last trades there were.</source>
        <translation>市场休市：显示的是最后的成交。</translation>
    </message>
    <message>
        <source>The market is on holiday: these are the last trades there were.</source>
        <translation>市场假日：显示的是最后的成交。</translation>
    </message>
    <message>
        <source>The connection was lost: newer trades are missing.</source>
        <translation>连接已断开：缺少较新的成交。</translation>
    </message>
</context>
<context>
    <name>mm::TradesView</name>
    <message>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n newer</source>
        <translation>
            <numerusform>▲ %n 条新成交</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::TrafficDetailView</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追踪编号</translation>
    </message>
    <message>
        <source>Sent / received</source>
        <translation>发送 / 接收</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>number %1, %2</source>
        <translation>编号 %1，%2</translation>
    </message>
    <message>
        <source>The bodies were encrypted on the way; here they are as before.</source>
        <translation>正文在传输过程中已加密；此处显示加密前的内容。</translation>
    </message>
    <message>
        <source>Of a binary frame only size and beginning are kept.</source>
        <translation>二进制帧仅保留大小和开头部分。</translation>
    </message>
    <message>
        <source>What was longer than is kept has been cut off.</source>
        <translation>超出保留长度的内容已截断。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Choose a call or a frame to see all of it.</source>
        <translation>选择一个调用或帧以查看其全部内容。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Frames of the connection</source>
        <translation>该连接的帧</translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation>条目的组成部分</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>已发送的内容</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>已接收的内容</translation>
    </message>
</context>
<context>
    <name>mm::TrafficFilterBar</name>
    <message>
        <source>Frames: %1</source>
        <translation>帧：%1</translation>
    </message>
    <message>
        <source>searching, %1 %</source>
        <translation>正在搜索，%1%</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Frames of all sockets</source>
        <translation>所有连接的帧</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Calls, frames of all sockets, or of one</source>
        <translation>调用、所有连接的帧或某个连接的帧</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅显示错误</translation>
    </message>
    <message>
        <source>Calls that were refused or had no answer, sockets that closed</source>
        <translation>被拒绝或无应答的调用、已关闭的连接</translation>
    </message>
    <message>
        <source>Search path, trace, outcome</source>
        <translation>搜索路径、追踪编号、结果</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search path, trace, outcome and how frames begin (Ctrl+F)</source>
        <translation>搜索路径、追踪编号、结果和帧的开头部分 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Also in bodies</source>
        <translation>包括正文</translation>
    </message>
    <message>
        <source>Search addresses, headers and bodies too; this takes longer</source>
        <translation>同时搜索地址、标头和正文；耗时较长</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>停止搜索</translation>
    </message>
    <message>
        <source>Older entries are looked at no further</source>
        <translation>不再查找更早的条目</translation>
    </message>
</context>
<context>
    <name>mm::TrafficModel</name>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Call or socket</source>
        <translation>调用或连接</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Trace, or how it begins</source>
        <translation>追踪编号或开头内容</translation>
    </message>
</context>
<context>
    <name>mm::WorkspaceMenus</name>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Duplicate workspace</source>
        <translation>复制工作区</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>重命名工作区</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Export workspace</source>
        <translation>导出工作区</translation>
    </message>
    <message>
        <source>Import workspace</source>
        <translation>导入工作区</translation>
    </message>
    <message>
        <source>Workspaces (*.workspace.json);;All files (*)</source>
        <translation>工作区 (*.workspace.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Pane</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>W&amp;orkspace</source>
        <translation>工作区(&amp;O)</translation>
    </message>
    <message>
        <source>New &amp;chart</source>
        <translation>新建图表(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;depth</source>
        <translation>新建盘口深度(&amp;D)</translation>
    </message>
    <message>
        <source>New &amp;trades</source>
        <translation>新建成交(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;product details</source>
        <translation>新建产品详情(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个面板(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一个面板(&amp;V)</translation>
    </message>
    <message>
        <source>Detach or put &amp;back</source>
        <translation>浮动或停靠(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>移动到(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>左侧(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>右侧(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>顶部(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <translation>底部(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tab with</source>
        <translation>合并为标签页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>联动(&amp;L)</translation>
    </message>
    <message>
        <source>Cl&amp;ose pane</source>
        <translation>关闭面板(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reopen closed pane</source>
        <translation>重新打开已关闭的面板(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>复制(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>撤销删除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>mm::WorkspaceSwitcher</name>
    <message>
        <source>Workspace saved: %1</source>
        <translation>工作区已保存：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written. %2</source>
        <translation>无法写入 %1。%2</translation>
    </message>
    <message>
        <source>Your workspaces cannot be kept. %1</source>
        <translation>无法保存您的工作区。%1</translation>
    </message>
    <message>
        <source>Market</source>
        <comment>a workspace</comment>
        <translation>行情</translation>
    </message>
    <message>
        <source>The file of your workspaces was damaged. What could be read of it is used; the file is kept as %1.</source>
        <translation>工作区文件已损坏，已使用其中可读取的内容；原文件另存为 %1。</translation>
    </message>
    <message>
        <source>The places of the panes of “%1” cannot be read: they are where they are at first.</source>
        <translation>无法读取“%1”的面板布局：已恢复默认布局。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n workspace(s) already: remove one first.</source>
        <translation>
            <numerusform>已有 %n 个工作区：请先删除一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not imported: %2</source>
        <translation>未导入 %1：%2</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>it is no workspace, or damaged.</source>
        <translation>不是工作区文件，或文件已损坏。</translation>
    </message>
    <message>
        <source>it is of a newer version of this program.</source>
        <translation>文件来自本程序的更高版本。</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>“%1”已导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n pane(s) of it are not known here and were left out.</source>
        <translation>
            <numerusform>其中 %n 个面板无法识别，已忽略。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its places are damaged: the panes are where they are at first.</source>
        <translation>其布局已损坏：面板已恢复默认布局。</translation>
    </message>
</context>
</TS>
