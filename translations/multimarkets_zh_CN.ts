<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</context>
<context>
    <name>mm::ConnectionStrip</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
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
        <source>The proxy refused the connection. Check the system&apos;s proxy settings.</source>
        <translation>代理服务器拒绝了连接，请检查系统代理设置。</translation>
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
</context>
<context>
    <name>mm::FieldRow</name>
    <message>
        <source>Trace ID: %1</source>
        <translation>追踪编号：%1</translation>
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
        <source>Profile and sign-out</source>
        <translation>客户资料与退出登录</translation>
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
        <source>Language, theme and price colours</source>
        <translation>语言、主题和涨跌颜色</translation>
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
    <name>mm::SignInFields</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已开启。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户号</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>谷歌验证码</translation>
    </message>
    <message>
        <source>Country or area code</source>
        <translation>国家/地区或区号</translation>
    </message>
    <message>
        <source>Type a country&apos;s name or its code to search</source>
        <translation>输入国家/地区名称或区号进行搜索</translation>
    </message>
    <message>
        <source>6 digits from your authenticator app</source>
        <translation>身份验证器应用中的 6 位数字</translation>
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
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Browse prices without signing in</source>
        <translation>不登录，直接看行情</translation>
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
    <name>mm::ThirdPartyRow</name>
    <message>
        <source>Signing in with %1 is not possible in this version yet.</source>
        <translation>此版本暂不支持使用 %1 登录。</translation>
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
