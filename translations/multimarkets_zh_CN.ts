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
        <source>Copy rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
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
        <translation>已丢弃的过期报价</translation>
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
</context>
<context>
    <name>mm::FieldRow</name>
    <message>
        <source>Trace ID: %1</source>
        <translation>追踪编号：%1</translation>
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
        <source>Add products</source>
        <translation>添加产品</translation>
    </message>
    <message>
        <source>Search products and add them to the list (Ctrl+K)</source>
        <translation>搜索产品并加入列表 (Ctrl+K)</translation>
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
        <source>Price connection: state, and time from heartbeat to answer</source>
        <translation>行情连接：状态，以及心跳到应答的时间</translation>
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
        <source>Outside trading hours.</source>
        <translation>当前为非交易时段。</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1 的报价</translation>
    </message>
    <message>
        <source>Stale: nothing heard for %1.</source>
        <translation>报价已过期：%1 未收到任何数据。</translation>
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
        <translation>%1，已过期</translation>
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
        <source>Filter</source>
        <translation>筛选</translation>
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
    <message numerus="yes">
        <source>The gateway gives live prices of %1 products at most: %n product(s) have none.</source>
        <translation>
            <numerusform>网关最多提供 %1 个产品的实时报价：有 %n 个产品没有报价。</numerusform>
        </translation>
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
</TS>
