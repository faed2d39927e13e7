<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
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
        <translation>用戶</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商戶</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>貨幣</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>結餘</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>淨值</translation>
    </message>
    <message>
        <source>Net assets</source>
        <translation>淨資產</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>盈虧</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>佔用保證金</translation>
    </message>
    <message>
        <source>Free margin</source>
        <translation>可用保證金</translation>
    </message>
    <message>
        <source>Margin ratio</source>
        <translation>保證金率</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Locked margin</source>
        <translation>鎖定保證金</translation>
    </message>
    <message>
        <source>Locked amount</source>
        <translation>鎖定金額</translation>
    </message>
    <message>
        <source>Frozen collateral</source>
        <translation>凍結質押</translation>
    </message>
    <message>
        <source>Liabilities</source>
        <translation>負債</translation>
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
        <translation>利息佔比</translation>
    </message>
    <message>
        <source>Available loan</source>
        <translation>可借額度</translation>
    </message>
    <message>
        <source>Withdrawable</source>
        <translation>可提金額</translation>
    </message>
    <message>
        <source>Not withdrawable</source>
        <translation>不可提金額</translation>
    </message>
    <message>
        <source>Whole balance</source>
        <translation>全倉結餘</translation>
    </message>
    <message>
        <source>Whole rate</source>
        <translation>全倉比率</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>啟用狀態</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開戶狀態</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人類型</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶號碼</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客戶 ID</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>公司 ID</translation>
    </message>
    <message>
        <source>Assets ID</source>
        <translation>資產 ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>啟用時間</translation>
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
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>mm::AccountsPane</name>
    <message>
        <source>No accounts to show.</source>
        <translation>沒有可顯示的帳戶。</translation>
    </message>
    <message>
        <source>Sign in to see your accounts.</source>
        <translation>登入後即可查看您的帳戶。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登入…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>You have no trading account yet.</source>
        <translation>您尚未有交易帳戶。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>複製所選行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
</context>
<context>
    <name>mm::Application</name>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>無法啟動沙盒：%1</translation>
    </message>
</context>
<context>
    <name>mm::ConnectionStrip</name>
    <message>
        <source>Try now</source>
        <translation>立即重試</translation>
    </message>
</context>
<context>
    <name>mm::ConnectionText</name>
    <message>
        <source>No connection since %1: prices are old.</source>
        <translation>自 %1 起連線中斷：報價並非最新。</translation>
    </message>
    <message>
        <source>live</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>The gateway refused your session&apos;s prices: these are a guest&apos;s.</source>
        <translation>閘道拒絕了您的工作階段行情：目前為訪客行情。</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>Connecting to live prices…</source>
        <translation>正在連線至即時行情…</translation>
    </message>
    <message>
        <source>%1 Connecting…</source>
        <translation>%1正在連線…</translation>
    </message>
    <message>
        <source>waiting %1 s</source>
        <translation>%1 秒後重試</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <translation>%1將於 %2 秒後重試。</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已被拒絕</translation>
    </message>
    <message>
        <source>%1 The gateway&apos;s certificate is not trusted.</source>
        <translation>%1閘道的憑證不受信任。</translation>
    </message>
    <message>
        <source>%1 The gateway refused the connection (HTTP %2).</source>
        <translation>%1閘道拒絕了連線 (HTTP %2)。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Not connected to live prices.</source>
        <translation>未連線至即時行情。</translation>
    </message>
</context>
<context>
    <name>mm::DiagnosticsPane</name>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Price connection</source>
        <translation>行情連線</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延遲</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>重新連線次數</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>最近錯誤</translation>
    </message>
    <message>
        <source>Quotes accepted</source>
        <translation>已接收報價</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>24 h updates</source>
        <translation>24 小時行情更新</translation>
    </message>
    <message>
        <source>Stale quotes dropped</source>
        <translation>已捨棄的過期報價</translation>
    </message>
    <message>
        <source>Malformed frames dropped</source>
        <translation>已捨棄的錯誤數據幀</translation>
    </message>
    <message>
        <source>Quotes of products not asked for</source>
        <translation>未訂閱產品的報價</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>guest, because the session&apos;s was refused</source>
        <translation>訪客（工作階段通道被拒絕）</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>of the session</source>
        <translation>工作階段通道</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy all of this as text, without secrets</source>
        <translation>以文字形式複製全部內容，不含任何機密</translation>
    </message>
</context>
<context>
    <name>mm::EnvironmentBadge</name>
    <message>
        <source>REAL</source>
        <translation>真實</translation>
    </message>
    <message>
        <source>Real money</source>
        <translation>真實資金</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>模擬</translation>
    </message>
    <message>
        <source>Demo money</source>
        <translation>模擬資金</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>The sandbox on this machine: nothing here is real</source>
        <translation>本機沙盒：此處一切均非真實</translation>
    </message>
    <message>
        <source>GUEST</source>
        <translation>訪客</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>%1, environment %2</source>
        <translation>%1，環境 %2</translation>
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
        <translation>載入環境檔案…</translation>
    </message>
    <message>
        <source>Load environment file</source>
        <translation>載入環境檔案</translation>
    </message>
    <message>
        <source>Environment files (*.json);;All files (*)</source>
        <translation>環境檔案 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The environment file cannot be opened: %1</source>
        <translation>無法開啟環境檔案：%1</translation>
    </message>
    <message>
        <source>An environment “%1” is built in. Give the one in the file another name.</source>
        <translation>「%1」是內置環境的名稱，請為檔案中的環境另取名稱。</translation>
    </message>
    <message>
        <source>The environment file lacks “%1”.</source>
        <translation>環境檔案缺少「%1」。</translation>
    </message>
    <message>
        <source>“%1” in the environment file is not of the right type.</source>
        <translation>環境檔案中的「%1」類型不正確。</translation>
    </message>
    <message>
        <source>“%1” in the environment file is not a usable address.</source>
        <translation>環境檔案中的「%1」不是可用的地址。</translation>
    </message>
    <message>
        <source>“%1” in the environment file must begin with https:// or wss://; only this computer may be reached without.</source>
        <translation>環境檔案中的「%1」必須以 https:// 或 wss:// 開頭；僅本機地址可不加密。</translation>
    </message>
    <message>
        <source>“%1” in the environment file is not a public key.</source>
        <translation>環境檔案中的「%1」不是公鑰。</translation>
    </message>
    <message>
        <source>“%1” in the environment file is not in the range that is possible.</source>
        <translation>環境檔案中的「%1」超出允許範圍。</translation>
    </message>
    <message>
        <source>The file is not an environment file (JSON).</source>
        <translation>該檔案不是環境檔案 (JSON)。</translation>
    </message>
</context>
<context>
    <name>mm::ErrorText</name>
    <message>
        <source>The gateway has barred this computer for a while because of too many requests.</source>
        <translation>請求過於頻繁，閘道已暫時禁止本機存取。</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>短時間內請求過多。</translation>
    </message>
    <message>
        <source>Please wait a little before you try again.</source>
        <translation>請稍候再試。</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s).</source>
        <translation>
            <numerusform>請於 %n 分鐘後重試。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n second(s).</source>
        <translation>
            <numerusform>請於 %n 秒後重試。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The account or the password is wrong.</source>
        <translation>帳號或密碼錯誤。</translation>
    </message>
    <message>
        <source>This account is protected: enter the 6-digit code of your authenticator app.</source>
        <translation>此帳號已啟用雙重驗證：請輸入驗證器應用程式中的 6 位驗證碼。</translation>
    </message>
    <message>
        <source>The Google code is wrong or has expired. Enter the one shown now.</source>
        <translation>Google 驗證碼錯誤或已過期，請輸入目前顯示的驗證碼。</translation>
    </message>
    <message>
        <source>The verification code is wrong, has expired or was asked for too often.</source>
        <translation>驗證碼錯誤、已過期或索取過於頻繁。</translation>
    </message>
    <message>
        <source>The security check was not passed. Please try again.</source>
        <translation>未通過安全驗證，請重試。</translation>
    </message>
    <message>
        <source>The gateway does not accept this area code. Choose the number&apos;s country.</source>
        <translation>閘道不接受此區號，請選擇號碼所屬的國家／地區。</translation>
    </message>
    <message>
        <source>The gateway does not accept this name. Please check it.</source>
        <translation>閘道不接受此登入名稱，請檢查。</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>您的登入已失效，請重新登入。</translation>
    </message>
    <message>
        <source>The gateway found the request too old. Check this computer&apos;s clock, then try again.</source>
        <translation>閘道認為請求已過期。請檢查本機時鐘後重試。</translation>
    </message>
    <message>
        <source>This account has no permission for that.</source>
        <translation>此帳號沒有相應權限。</translation>
    </message>
    <message>
        <source>This account is locked or disabled and cannot sign in. Please contact support.</source>
        <translation>此帳號已被鎖定或停用，無法登入，請聯絡客服。</translation>
    </message>
    <message>
        <source>The gateway refused the API key. Check the key, its expiry and its IP addresses.</source>
        <translation>閘道拒絕了 API 金鑰。請檢查金鑰、有效期及綁定的 IP 地址。</translation>
    </message>
    <message>
        <source>The order was refused.</source>
        <translation>訂單被拒絕。</translation>
    </message>
    <message>
        <source>The gateway does not know this function. Check the environment.</source>
        <translation>閘道不支援此功能，請檢查環境。</translation>
    </message>
    <message>
        <source>The gateway does not know this company ID.</source>
        <translation>閘道不認識此公司 ID。</translation>
    </message>
    <message>
        <source>The gateway refused the request.</source>
        <translation>閘道拒絕了請求。</translation>
    </message>
    <message>
        <source>The gateway cannot be reached. Check the internet connection and the environment.</source>
        <translation>無法連線至閘道，請檢查網絡連線和環境。</translation>
    </message>
    <message>
        <source>The connection to the gateway is not secure, so nothing was sent. Check this computer&apos;s clock and network.</source>
        <translation>與閘道的連線不安全，因此未傳送任何內容。請檢查本機時鐘和網絡。</translation>
    </message>
    <message>
        <source>The gateway did not answer in time. Please try again.</source>
        <translation>閘道未及時回應，請重試。</translation>
    </message>
    <message>
        <source>The connection ended before the gateway&apos;s answer came. Please try again.</source>
        <translation>連線在收到閘道回應前中斷，請重試。</translation>
    </message>
    <message>
        <source>The gateway points to another address, which is not followed for safety. Check the environment.</source>
        <translation>閘道要求轉往其他地址，為安全起見未跟隨。請檢查環境。</translation>
    </message>
    <message>
        <source>The gateway has a problem of its own (HTTP %1). Please try again later.</source>
        <translation>閘道本身出現問題 (HTTP %1)，請稍後再試。</translation>
    </message>
    <message>
        <source>The gateway&apos;s answer cannot be read. Check the environment, or try again later.</source>
        <translation>無法讀取閘道的回應。請檢查環境，或稍後再試。</translation>
    </message>
    <message>
        <source>The proxy refused the connection. Check the system&apos;s proxy settings.</source>
        <translation>代理伺服器拒絕了連線，請檢查系統代理設定。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The request could not be made. Check the environment&apos;s public key.</source>
        <translation>無法產生請求，請檢查環境的公鑰。</translation>
    </message>
    <message>
        <source>%1 (Gateway: %2)</source>
        <translation>%1（閘道：%2）</translation>
    </message>
</context>
<context>
    <name>mm::FieldRow</name>
    <message>
        <source>Trace ID: %1</source>
        <translation>追蹤編號：%1</translation>
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
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
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
        <translation>登入…</translation>
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
        <translation>登入(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>登出(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束程式(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh profile and accounts</source>
        <translation>重新整理資料和帳戶(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>還原預設版面(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>工作階段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>自選清單</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>客戶資料</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Profile and sign-out</source>
        <translation>客戶資料與登出</translation>
    </message>
    <message>
        <source>Sign in (Ctrl+L)</source>
        <translation>登入 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Add products</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>Search products and add them to the list (Ctrl+K)</source>
        <translation>搜尋產品並加入清單 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Language, theme and price colours</source>
        <translation>語言、主題和升跌顏色</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>設定(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Price colours</source>
        <translation>升跌顏色(&amp;P)</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Green up, red down</source>
        <translation>綠升紅跌</translation>
    </message>
    <message>
        <source>Red up, green down</source>
        <translation>紅升綠跌</translation>
    </message>
    <message>
        <source>Blue up, orange down (colour-blind)</source>
        <translation>藍升橙跌（色覺障礙適用）</translation>
    </message>
</context>
<context>
    <name>mm::ProductListModel</name>
    <message>
        <source>✓ on the list</source>
        <translation>✓ 已在清單中</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
</context>
<context>
    <name>mm::ProductPicker</name>
    <message>
        <source>No product matches.</source>
        <translation>沒有相符的產品。</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 個產品</numerusform>
        </translation>
    </message>
    <message>
        <source>Add products</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>Search by symbol or name</source>
        <translation>按代號或名稱搜尋</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>客戶號碼</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客戶 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Opened as</source>
        <translation>開戶類型</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>證件類型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電郵</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>區號</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家／地區</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵政編號</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>帳戶狀況</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>公司 ID</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>客戶組別</translation>
    </message>
    <message>
        <source>Related customer</source>
        <translation>關聯客戶</translation>
    </message>
    <message>
        <source>Associated company</source>
        <translation>關聯公司</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>已啟用</translation>
    </message>
    <message>
        <source>Fund manager</source>
        <translation>基金經理</translation>
    </message>
    <message>
        <source>May deposit</source>
        <translation>允許入金</translation>
    </message>
    <message>
        <source>May withdraw</source>
        <translation>允許出金</translation>
    </message>
    <message>
        <source>Has a watchlist</source>
        <translation>有自選清單</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Agent mark</source>
        <translation>代理標識</translation>
    </message>
    <message>
        <source>Identity check (KYC)</source>
        <translation>身份認證 (KYC)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Remark on the state</source>
        <translation>狀態說明</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Remark on the review</source>
        <translation>審核說明</translation>
    </message>
    <message>
        <source>Demanded by the company</source>
        <translation>公司要求認證</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Sign-in password</source>
        <translation>登入密碼</translation>
    </message>
    <message>
        <source>Payment password</source>
        <translation>支付密碼</translation>
    </message>
    <message>
        <source>Funds password</source>
        <translation>資金密碼</translation>
    </message>
    <message>
        <source>Google authenticator</source>
        <translation>Google 驗證器</translation>
    </message>
    <message>
        <source>Check of API calls</source>
        <translation>API 呼叫校驗</translation>
    </message>
    <message>
        <source>API calls are checked by</source>
        <translation>API 呼叫校驗方式</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>來源資料</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>推廣活動</translation>
    </message>
    <message>
        <source>Registered through</source>
        <translation>註冊渠道</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>註冊時間</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Activated on</source>
        <translation>啟用時間</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登入</translation>
    </message>
    <message>
        <source>Third-party sign-in</source>
        <translation>第三方登入</translation>
    </message>
    <message>
        <source>Third-party user ID</source>
        <translation>第三方用戶 ID</translation>
    </message>
    <message>
        <source>Third-party server</source>
        <translation>第三方伺服器</translation>
    </message>
    <message>
        <source>Third-party message</source>
        <translation>第三方訊息</translation>
    </message>
    <message>
        <source>Risk levels</source>
        <translation>風險等級</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>預警</translation>
    </message>
    <message>
        <source>Forced close</source>
        <translation>強制平倉</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>真實</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>模擬</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>訪客</translation>
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
        <translation>已刪除</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已銷戶</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>銷戶中</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Partly verified</source>
        <translation>部分認證</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未認證</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>審核中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已認證</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>已通過</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已設定</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>未開啟</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短訊</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>未知 (%1)</translation>
    </message>
    <message>
        <source>You are a guest.</source>
        <translation>您目前是訪客。</translation>
    </message>
    <message>
        <source>Sign in to see your profile and your accounts.</source>
        <translation>登入後即可查看您的資料和帳戶。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登入…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Refresh profile and accounts (F5)</source>
        <translation>重新整理資料和帳戶 (F5)</translation>
    </message>
    <message>
        <source>Refresh profile and accounts</source>
        <translation>重新整理資料和帳戶</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>客戶資料</translation>
    </message>
</context>
<context>
    <name>mm::SecretField</name>
    <message>
        <source>Hide what is typed</source>
        <translation>隱藏輸入內容</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>顯示輸入內容</translation>
    </message>
</context>
<context>
    <name>mm::SignInFields</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大寫鎖定似乎已開啟。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電郵</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶號碼</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>Google 驗證碼</translation>
    </message>
    <message>
        <source>Country or area code</source>
        <translation>國家／地區或區號</translation>
    </message>
    <message>
        <source>Type a country&apos;s name or its code to search</source>
        <translation>輸入國家／地區名稱或區號搜尋</translation>
    </message>
    <message>
        <source>6 digits from your authenticator app</source>
        <translation>驗證器應用程式中的 6 位數字</translation>
    </message>
</context>
<context>
    <name>mm::SignInForm</name>
    <message>
        <source>The company ID is a number above zero.</source>
        <translation>公司 ID 必須是大於零的數字。</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>請輸入電郵地址。</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.com.</source>
        <translation>電郵地址的格式應為 name@example.com。</translation>
    </message>
    <message>
        <source>Choose the country or area code of the number.</source>
        <translation>請選擇號碼所屬的國家／地區或區號。</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>請輸入手機號碼。</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>這不是電話號碼。</translation>
    </message>
    <message>
        <source>This phone number is too short.</source>
        <translation>電話號碼過短。</translation>
    </message>
    <message>
        <source>This phone number is too long.</source>
        <translation>電話號碼過長。</translation>
    </message>
    <message>
        <source>There is no such phone number in the chosen country.</source>
        <translation>所選國家／地區沒有這樣的電話號碼。</translation>
    </message>
    <message>
        <source>Enter your customer number.</source>
        <translation>請輸入客戶號碼。</translation>
    </message>
    <message>
        <source>A customer number has digits only.</source>
        <translation>客戶號碼只可包含數字。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Enter the 6-digit code of your authenticator app.</source>
        <translation>請輸入驗證器應用程式中的 6 位驗證碼。</translation>
    </message>
    <message>
        <source>The code has 6 digits.</source>
        <translation>驗證碼為 6 位數字。</translation>
    </message>
</context>
<context>
    <name>mm::SignInWindow</name>
    <message>
        <source>Sign in – MultiMarkets</source>
        <translation>登入 – MultiMarkets</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>The gateway to sign in to</source>
        <translation>要登入的閘道</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>公司 ID</translation>
    </message>
    <message>
        <source>The number of your broker</source>
        <translation>您所屬經紀商的編號</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Browse prices without signing in</source>
        <translation>不登入，直接看行情</translation>
    </message>
</context>
<context>
    <name>mm::StatusBanner</name>
    <message>
        <source>Trace ID: %1</source>
        <translation>追蹤編號：%1</translation>
    </message>
    <message>
        <source>Copy the trace ID for support</source>
        <translation>複製追蹤編號，供客服查詢</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>關閉此訊息</translation>
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
        <translation>訪客</translation>
    </message>
    <message>
        <source>Price connection: state, and time from heartbeat to answer</source>
        <translation>行情連線：狀態，以及心跳至回應的時間</translation>
    </message>
    <message>
        <source>Gateway %1</source>
        <translation>閘道 %1</translation>
    </message>
    <message>
        <source>The gateway&apos;s time, in your time zone</source>
        <translation>閘道時間（按您的時區顯示）</translation>
    </message>
    <message>
        <source>%1/%2 calls</source>
        <translation>呼叫額度 %1/%2</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>呼叫額度 %1</translation>
    </message>
    <message>
        <source>Calls left of those the gateway allows a minute</source>
        <translation>閘道每分鐘允許的呼叫次數中剩餘的次數</translation>
    </message>
</context>
<context>
    <name>mm::TableColumns</name>
    <message>
        <source>Move column left</source>
        <translation>左移此欄</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>右移此欄</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>還原預設欄</translation>
    </message>
</context>
<context>
    <name>mm::ThirdPartyRow</name>
    <message>
        <source>Signing in with %1 is not possible in this version yet.</source>
        <translation>此版本暫不支援使用 %1 登入。</translation>
    </message>
</context>
<context>
    <name>mm::TickerModel</name>
    <message>
        <source>Symbol</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新價</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>升跌</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>升跌幅</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>買入價</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>賣出價</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>點差</translation>
    </message>
    <message>
        <source>24 h high</source>
        <translation>24 小時最高</translation>
    </message>
    <message>
        <source>24 h low</source>
        <translation>24 小時最低</translation>
    </message>
    <message>
        <source>24 h volume</source>
        <translation>24 小時成交量</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>%1 pips</source>
        <translation>%1 點</translation>
    </message>
    <message>
        <source>no prices</source>
        <translation>無報價</translation>
    </message>
    <message>
        <source>This product is not offered (any more).</source>
        <translation>此產品不提供或已下架。</translation>
    </message>
    <message>
        <source>Beyond the gateway&apos;s limit of products with live prices.</source>
        <translation>超出閘道即時報價的產品數量上限。</translation>
    </message>
    <message>
        <source>Outside trading hours.</source>
        <translation>目前為非交易時段。</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>%1 的報價</translation>
    </message>
    <message>
        <source>Stale: nothing heard for %1.</source>
        <translation>報價已過期：%1 未收到任何數據。</translation>
    </message>
    <message>
        <source>%1, up</source>
        <translation>%1，上升</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>%1，下跌</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1，已過期</translation>
    </message>
</context>
<context>
    <name>mm::TickerPane</name>
    <message>
        <source>New watchlist</source>
        <translation>新增自選清單</translation>
    </message>
    <message>
        <source>Rename watchlist</source>
        <translation>重新命名自選清單</translation>
    </message>
    <message>
        <source>&amp;Add products…</source>
        <translation>新增產品(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove selected products</source>
        <translation>移除所選產品(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>篩選清單(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Undo change of watchlists</source>
        <translation>復原對自選清單的更改(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>新增清單(&amp;N)…</translation>
    </message>
    <message>
        <source>Rena&amp;me list…</source>
        <translation>重新命名清單(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Delete list</source>
        <translation>刪除清單(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt list</source>
        <translation>下一個清單(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous list</source>
        <translation>上一個清單(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>欄(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Watchlist</source>
        <translation>自選清單(&amp;W)</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>自選清單</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>篩選清單</translation>
    </message>
    <message>
        <source>Add products</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>Lists and columns</source>
        <translation>清單與欄</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>自選清單</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n 個產品</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message numerus="yes">
        <source>The gateway gives live prices of %1 products at most: %n product(s) have none.</source>
        <translation>
            <numerusform>閘道最多提供 %1 個產品的即時報價：有 %n 個產品沒有報價。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway refused to send prices (%1).</source>
        <translation>閘道拒絕傳送報價（%1）。</translation>
    </message>
    <message>
        <source>The gateway refused to send prices (%1): %2</source>
        <translation>閘道拒絕傳送報價（%1）：%2</translation>
    </message>
    <message>
        <source>Nothing on this list matches “%1”.</source>
        <translation>此清單中沒有與「%1」相符的產品。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>The products could not be loaded.</source>
        <translation>無法載入產品。</translation>
    </message>
    <message>
        <source>Loading products…</source>
        <translation>正在載入產品…</translation>
    </message>
    <message>
        <source>The gateway offers no products.</source>
        <translation>閘道未提供任何產品。</translation>
    </message>
    <message>
        <source>There is no watchlist.</source>
        <translation>沒有自選清單。</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>新增清單…</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>此清單為空。</translation>
    </message>
    <message>
        <source>Add products to see their prices (%1).</source>
        <translation>新增產品即可查看報價 (%1)。</translation>
    </message>
    <message>
        <source>Add products…</source>
        <translation>新增產品…</translation>
    </message>
</context>
<context>
    <name>mm::TradeType</name>
    <message>
        <source>Cross contract</source>
        <translation>全倉合約</translation>
    </message>
    <message>
        <source>Isolated contract</source>
        <translation>逐倉合約</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>槓桿</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>現貨</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>股票</translation>
    </message>
    <message>
        <source>Leveraged spot</source>
        <translation>現貨槓桿</translation>
    </message>
    <message>
        <source>Unknown (%1)</source>
        <translation>未知 (%1)</translation>
    </message>
</context>
</TS>
