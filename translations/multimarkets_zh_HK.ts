<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name>mm::AccountDialog</name>
    <message>
        <source>Customer %1</source>
        <translation>客戶 %1</translation>
    </message>
    <message>
        <source>%1 – customer %2</source>
        <translation>%1 – 客戶 %2</translation>
    </message>
    <message>
        <source>%1 What you have typed here stays.</source>
        <translation>%1您在此輸入的內容會保留。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登入…</translation>
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
        <source>Columns</source>
        <translation>欄</translation>
    </message>
</context>
<context>
    <name>mm::AdjustmentDialog</name>
    <message>
        <source>12.50 gives, -12.50 takes away. Exact; no thousands separators.</source>
        <translation>12.50 表示增加，-12.50 表示扣減。須為精確金額，不使用千位分隔符。</translation>
    </message>
    <message>
        <source>Enter an amount such as 12.50 or -12.50, without thousands separators.</source>
        <translation>請輸入金額，如 12.50 或 -12.50，不使用千位分隔符。</translation>
    </message>
    <message>
        <source>Zero changes nothing.</source>
        <translation>金額為零，不產生任何變化。</translation>
    </message>
    <message numerus="yes">
        <source>This account has at most %n decimal(s).</source>
        <translation>
            <numerusform>此帳戶最多支援 %n 位小數。</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has no account to adjust.</source>
        <translation>該客戶沒有可調整的帳戶。</translation>
    </message>
    <message>
        <source>Takes %1 away from the account.</source>
        <translation>從帳戶扣減 %1。</translation>
    </message>
    <message>
        <source>Gives %1 to the account.</source>
        <translation>向帳戶增加 %1。</translation>
    </message>
    <message>
        <source>Balance %1 → %2 %3</source>
        <translation>餘額 %1 → %2 %3</translation>
    </message>
    <message>
        <source>That is below zero!</source>
        <translation>餘額將低於零！</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>客戶：%1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>帳戶：%1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>備注：%1</translation>
    </message>
    <message>
        <source>The balance was loaded with the customer and may have changed since.</source>
        <translation>餘額是隨客戶資料一並載入的，之後可能已有變化。</translation>
    </message>
    <message>
        <source>The proposal was made; the gateway gave no number for it.</source>
        <translation>提案已提交，但閘道未返回提案號。</translation>
    </message>
    <message>
        <source>The proposal %1 was made. It takes effect once it is approved.</source>
        <translation>提案 %1 已提交，批准後生效。</translation>
    </message>
    <message>
        <source>Propose the adjustment</source>
        <translation>提交調整提案</translation>
    </message>
    <message>
        <source>No answer came: the proposal may or may not have been made. Do not make it again before you have looked: its number is in the event of the adjustment, or with who approves it.</source>
        <translation>未收到響應：提案可能已提交，也可能未提交。確認之前請勿再次提交：提案號可在額度調整事件中查到，也可向審批人查詢。</translation>
    </message>
    <message>
        <source>Enter the number of the proposal.</source>
        <translation>請輸入提案號。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The gateway knows no such proposal.</source>
        <translation>閘道中沒有此提案。</translation>
    </message>
    <message>
        <source>Adjust a balance</source>
        <translation>額度調整</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>備注（可選）</translation>
    </message>
    <message>
        <source>Proposal number</source>
        <translation>提案號</translation>
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
        <translation>價格提醒</translation>
    </message>
    <message>
        <source>A price was reached.</source>
        <translation>已達到提醒價格。</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>顯示該產品</translation>
    </message>
</context>
<context>
    <name>mm::AlertDialog</name>
    <message>
        <source>Percent against the previous close; with a minus sign for a fall, such as -2</source>
        <translation>相對昨收價的百分比；下跌請加負號，例如 -2</translation>
    </message>
    <message>
        <source>There is no price of it at the moment.</source>
        <translation>當前沒有該產品的報價。</translation>
    </message>
    <message>
        <source>Change now: %1</source>
        <translation>當前漲跌幅：%1</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation>當前%1：%2</translation>
    </message>
    <message>
        <source>Zero is always reached. Type a percentage, such as 2 or -2.</source>
        <translation>漲跌幅 0 隨時滿足條件。請輸入百分比，例如 2 或 -2。</translation>
    </message>
    <message>
        <source>That is reached already. Choose a value the price has yet to come to.</source>
        <translation>該條件已滿足。請輸入價格尚未達到的數值。</translation>
    </message>
    <message>
        <source>Type a number with a point as the decimal mark, such as 1.0850.</source>
        <translation>請輸入數字，以「.」作為小數點，例如 1.0850。</translation>
    </message>
    <message>
        <source>New price alert</source>
        <translation>新建價格提醒</translation>
    </message>
    <message>
        <source>Change price alert</source>
        <translation>更改價格提醒</translation>
    </message>
    <message>
        <source>Price rises to</source>
        <translation>價格漲至</translation>
    </message>
    <message>
        <source>Price falls to</source>
        <translation>價格跌至</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation>漲跌幅</translation>
    </message>
    <message>
        <source>Tell when</source>
        <translation>提醒條件</translation>
    </message>
    <message>
        <source>Which price</source>
        <translation>價格類型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備注</translation>
    </message>
    <message>
        <source>Set alert</source>
        <translation>設定提醒</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
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
        <translation>等待觸發</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>已於 %1 觸發</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Tells when</source>
        <translation>提醒條件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備注</translation>
    </message>
    <message>
        <source>Not watched: no live prices</source>
        <translation>未監視：沒有實時價格</translation>
    </message>
    <message>
        <source>Not watched: not offered</source>
        <translation>未監視：閘道不提供該產品</translation>
    </message>
    <message>
        <source>Not watched: the gateway refuses its prices</source>
        <translation>未監視：閘道拒絕提供其價格</translation>
    </message>
    <message>
        <source>Not watched: beyond the gateway&apos;s limit of products</source>
        <translation>未監視：超出閘道的產品數量上限</translation>
    </message>
</context>
<context>
    <name>mm::AlertNotifier</name>
    <message>
        <source>MultiMarkets: watching price alerts</source>
        <translation>MultiMarkets：正在監控價格提醒</translation>
    </message>
</context>
<context>
    <name>mm::AlertsPane</name>
    <message>
        <source>There are %1 alerts already. Remove one first.</source>
        <translation>已有 %1 個提醒，請先刪除一個。</translation>
    </message>
    <message>
        <source>Tell me when %1 reaches a price</source>
        <translation>%1 到價時提醒我</translation>
    </message>
    <message>
        <source>Choose a product first</source>
        <translation>請先選擇產品</translation>
    </message>
    <message>
        <source>Watched only while MultiMarkets is running.</source>
        <translation>僅在 MultiMarkets 運行時監控。</translation>
    </message>
    <message>
        <source>No price alerts.</source>
        <translation>沒有價格提醒。</translation>
    </message>
    <message>
        <source>Choose a product in a watchlist, then say at which price you want to be told.</source>
        <translation>在自選列表中選擇產品，然後設定提醒價格。</translation>
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
        <translation>顯示產品</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Price alerts</source>
        <translation>價格提醒</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) cannot be watched at the moment: see their state.</source>
        <translation>
            <numerusform>%n 個提醒目前無法監視：請看其狀態。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::ApiKeyForm</name>
    <message>
        <source>Always: %1</source>
        <translation>始終具備：%1</translation>
    </message>
    <message>
        <source>Give the key a name, such as that of the program that is to use it.</source>
        <translation>請為密鑰命名，例如使用它的程式名稱。</translation>
    </message>
    <message>
        <source>Line %1 is no IP address: %2</source>
        <translation>第 %1 行不是 IP 地址：%2</translation>
    </message>
    <message>
        <source>A new API key</source>
        <translation>新建 API 密鑰</translation>
    </message>
    <message>
        <source>Change the API key</source>
        <translation>更改 API 密鑰</translation>
    </message>
    <message>
        <source>With an API key a program calls the gateway in your name, without your password. At first it may only read; what else it may do you choose afterwards.</source>
        <translation>程式可使用 API 密鑰以您的名義調用閘道，無需您的密碼。密鑰最初僅有讀取權限，其他權限可稍後選擇。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Whoever has this key and its secret can then move your money. Bind it to addresses, too.</source>
        <translation>任何人持有此密鑰及其私鑰，即可轉移您的資金。請同時綁定 IP 地址。</translation>
    </message>
    <message>
        <source>From which addresses</source>
        <translation>允許的來源地址</translation>
    </message>
    <message>
        <source>One IP address a line. Without any, the key works from everywhere and ends 90 days after it was made; with addresses it works from these alone and does not end.</source>
        <translation>每行一個 IP 地址。留空時，密鑰可在任何地址使用，並在創建 90 天後失效；填寫後，密鑰僅可在這些地址使用，且不會失效。</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在申請…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Apply for the key</source>
        <translation>申請密鑰</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
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
        <translation>名稱</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>May</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>From addresses</source>
        <translation>來源地址</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>創建時間</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期時間</translation>
    </message>
</context>
<context>
    <name>mm::ApiKeyPage</name>
    <message>
        <source>Sign in with an API key</source>
        <translation>使用 API 密鑰登入</translation>
    </message>
    <message>
        <source>Every request is signed with the key; no password is needed. What concerns your security needs your password all the same.</source>
        <translation>每個請求均以此密鑰簽名，無需密碼。涉及安全的操作仍需您的密碼。</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>從檔案讀取…</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密鑰</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API 私鑰</translation>
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
        <source>Take an API key from a file</source>
        <translation>從檔案讀取 API 密鑰</translation>
    </message>
    <message>
        <source>API keys (*.json);;All files (*)</source>
        <translation>API 密鑰 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Enter the API key.</source>
        <translation>請輸入 API 密鑰。</translation>
    </message>
    <message>
        <source>Enter the secret that came with the key.</source>
        <translation>請輸入隨密鑰發放的私鑰。</translation>
    </message>
    <message>
        <source>This is no API secret: it must be all of the text that came with the key.</source>
        <translation>這不是 API 私鑰：必須是隨密鑰發放的完整文本。</translation>
    </message>
</context>
<context>
    <name>mm::ApiKeySecret</name>
    <message>
        <source>Copied. Paste it where you keep it before you leave: it does not stay on the clipboard.</source>
        <translation>已複製。請在離開前粘貼到您的儲存位置：內容不會留在剪貼簿中。</translation>
    </message>
    <message>
        <source>Saved in %1. Whoever can read this file can use the key.</source>
        <translation>已儲存到 %1。任何能讀取此檔案的人都能使用該密鑰。</translation>
    </message>
    <message>
        <source>It is in your computer&apos;s keychain.</source>
        <translation>已存入本計算機的鑰匙圈。</translation>
    </message>
    <message>
        <source>Your computer&apos;s keychain did not take it. Save it to a file.</source>
        <translation>無法存入本計算機的鑰匙圈。請儲存到檔案。</translation>
    </message>
    <message>
        <source>Save the API key</source>
        <translation>儲存 API 密鑰</translation>
    </message>
    <message>
        <source>API keys (*.json);;All files (*)</source>
        <translation>API 密鑰 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>無法寫入檔案。</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full.</source>
        <translation>無法寫入檔案：磁碟已滿。</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>無法寫入檔案：%1</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>正在存入…</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>存入鑰匙圈</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>正在驗證密鑰…</translation>
    </message>
    <message>
        <source>Use for this profile</source>
        <translation>用於此設定檔</translation>
    </message>
    <message>
        <source>Keep the secret first.</source>
        <translation>請先儲存私鑰。</translation>
    </message>
    <message>
        <source>Keep the secret of “%1” now</source>
        <translation>請立即儲存「%1」的私鑰</translation>
    </message>
    <message>
        <source>The gateway gives the secret out this once. Whoever has the key and its secret can use it: do not send them to anybody.</source>
        <translation>閘道僅提供一次私鑰。任何人持有密鑰及其私鑰即可使用：請勿傳送給任何人。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>私鑰</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>儲存到檔案…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The secret has not been kept, and nobody can show it again. Without it the key is of no use.</source>
        <translation>私鑰尚未儲存，之後無法再次查看。沒有私鑰，密鑰將無法使用。</translation>
    </message>
    <message>
        <source>Keep it first</source>
        <translation>先儲存</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>不儲存並離開</translation>
    </message>
</context>
<context>
    <name>mm::ApiKeyText</name>
    <message>
        <source>Read</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Spot trading</source>
        <translation>現貨交易</translation>
    </message>
    <message>
        <source>Contract trading</source>
        <translation>合約交易</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不過期</translation>
    </message>
    <message>
        <source>Expired (%1)</source>
        <translation>已過期（%1）</translation>
    </message>
    <message>
        <source>Within a day (%1)</source>
        <translation>一天內（%1）</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s) (%1)</source>
        <translation>
            <numerusform>%n 天後（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile runs on an API key, which cannot do this. Sign in with your password for it.</source>
        <translation>此設定檔使用 API 密鑰，無法執行此操作。請使用密碼登入後再試。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>無法開啟檔案。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>無法開啟檔案：%1</translation>
    </message>
    <message>
        <source>This is no file of an API key: it is larger than 64 KiB.</source>
        <translation>這不是 API 密鑰檔案：檔案大於 64 KiB。</translation>
    </message>
    <message>
        <source>There is no API key in this file. Choose one that was saved here when the key was made.</source>
        <translation>此檔案中沒有 API 密鑰。請選擇創建密鑰時在此儲存的檔案。</translation>
    </message>
    <message>
        <source>The secret in this file cannot sign requests: it is damaged, or not an API secret.</source>
        <translation>此檔案中的私鑰無法為請求籤名：已損壞，或不是 API 私鑰。</translation>
    </message>
</context>
<context>
    <name>mm::ApiKeyUsePage</name>
    <message>
        <source>Use a key from a file</source>
        <translation>使用檔案中的密鑰</translation>
    </message>
    <message>
        <source>API keys (*.json);;All files (*)</source>
        <translation>API 密鑰 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>From now on this profile runs on the API key.</source>
        <translation>此設定檔現已改用該 API 密鑰。</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>正在驗證密鑰…</translation>
    </message>
    <message>
        <source>Use a key from a file…</source>
        <translation>使用檔案中的密鑰…</translation>
    </message>
    <message>
        <source>This profile runs on your own sign-in.</source>
        <translation>此設定檔使用您自己的登入。</translation>
    </message>
    <message>
        <source>It can run on an API key instead: every request is signed with it, and your password is not needed. Prices are then those for guests, and what concerns your security needs your password.</source>
        <translation>也可改用 API 密鑰：每個請求均以該密鑰簽名，無需您的密碼。此時報價為游客報價，涉及安全的操作需要您的密碼。</translation>
    </message>
    <message>
        <source>This profile runs on the API key %1.</source>
        <translation>此設定檔使用 API 密鑰 %1。</translation>
    </message>
    <message>
        <source>“%1” expires: %2.</source>
        <translation>「%1」的到期時間：%2。</translation>
    </message>
    <message>
        <source>Where you stop using it, you are asked to sign in with your password. The key itself stays as it is.</source>
        <translation>停用後，您需要使用密碼登入。密鑰本身保持不變。</translation>
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
        <translation>API 密鑰 – MultiMarkets</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密鑰</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>此設定檔</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密鑰</translation>
    </message>
</context>
<context>
    <name>mm::ApiKeysPage</name>
    <message>
        <source>The secret of the new API key was not kept and is gone. Delete the key and apply for another one.</source>
        <translation>新 API 密鑰的私鑰未儲存，已無法找回。請刪除該密鑰並重新申請。</translation>
    </message>
    <message>
        <source>The API key has been changed.</source>
        <translation>API 密鑰已更改。</translation>
    </message>
    <message>
        <source>Delete the API key “%1”? This profile runs on it: its session ends.</source>
        <translation>刪除 API 密鑰「%1」？此設定檔正在使用它：會話將結束。</translation>
    </message>
    <message>
        <source>Delete the API key “%1”? Programs that use it stop working at once.</source>
        <translation>刪除 API 密鑰「%1」？使用它的程式將立即無法工作。</translation>
    </message>
    <message>
        <source>The API key has been deleted.</source>
        <translation>API 密鑰已刪除。</translation>
    </message>
    <message>
        <source>Fetching your API keys…</source>
        <translation>正在獲取您的 API 密鑰…</translation>
    </message>
    <message>
        <source>You have no API key.</source>
        <translation>您沒有 API 密鑰。</translation>
    </message>
    <message>
        <source>A program of yours can use one to call the gateway for you.</source>
        <translation>您的程式可使用 API 密鑰代您調用閘道。</translation>
    </message>
    <message>
        <source>This API key may not see the list of keys.</source>
        <translation>此 API 密鑰無權查看密鑰列表。</translation>
    </message>
    <message>
        <source>Your API keys could not be fetched.</source>
        <translation>無法獲取您的 API 密鑰。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
    <message>
        <source>Sign in to see your API keys.</source>
        <translation>登入後即可查看您的 API 密鑰。</translation>
    </message>
    <message>
        <source>Choose a key in the list first.</source>
        <translation>請先在列表中選擇一個密鑰。</translation>
    </message>
    <message>
        <source>Your API keys are being fetched.</source>
        <translation>正在獲取您的 API 密鑰。</translation>
    </message>
    <message>
        <source>This profile runs on an API key. To make, change or delete keys, sign in with your password.</source>
        <translation>此設定檔使用 API 密鑰。如需創建、更改或刪除密鑰，請使用密碼登入。</translation>
    </message>
    <message>
        <source>Keys that let programs call the gateway in your name.</source>
        <translation>允許程式以您的名義調用閘道的密鑰。</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密鑰</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密鑰…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>刪除密鑰</translation>
    </message>
</context>
<context>
    <name>mm::Application</name>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>無法啟動沙盒：%1</translation>
    </message>
    <message>
        <source>The list of profiles cannot be saved: %1</source>
        <translation>無法儲存設定檔清單：%1</translation>
    </message>
    <message>
        <source>The list of profiles was damaged. It has been kept aside as %1; sign in again to start a new one.</source>
        <translation>設定檔清單已損壞，原檔案已另存為 %1；重新登入即可建立新清單。</translation>
    </message>
    <message>
        <source>Support desk: %1</source>
        <translation>支援工作台：%1</translation>
    </message>
    <message>
        <source>What is drawn in charts cannot be saved: %1</source>
        <translation>無法儲存圖表畫線：%1</translation>
    </message>
    <message>
        <source>The file of what was drawn in charts was damaged. It has been kept aside as %1; what could be read of it is still there.</source>
        <translation>圖表畫線檔案已損壞，原檔案已另存為 %1；可讀取的畫線仍予保留。</translation>
    </message>
    <message>
        <source>There are too many drawings in all: the newest will be gone when the program ends. Remove some in charts you no longer need.</source>
        <translation>畫線總數過多：程式退出後，最新的畫線將丟失。請在不再需要的圖表中刪除一些。</translation>
    </message>
</context>
<context>
    <name>mm::ApplicationPage</name>
    <message>
        <source>Sign in with an application</source>
        <translation>使用應用程式登入</translation>
    </message>
    <message>
        <source>For an application that your broker has registered: you agree on the broker&apos;s page in your browser.</source>
        <translation>適用於經紀商已登記的應用程式：您將在瀏覽器中的經紀商頁面確認授權。</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>應用程式 ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>應用程式密鑰</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
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
        <source>Enter this as your broker gave it to you.</source>
        <translation>請按經紀商提供的內容填寫。</translation>
    </message>
    <message>
        <source>Sign in with an API key…</source>
        <translation>使用 API 密鑰登入…</translation>
    </message>
    <message>
        <source>Support desk…</source>
        <translation>支援工作台…</translation>
    </message>
</context>
<context>
    <name>mm::Averages</name>
    <message>
        <source>Middle</source>
        <translation>中軌</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>上軌</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下軌</translation>
    </message>
</context>
<context>
    <name>mm::BookPane</name>
    <message>
        <source>No product is chosen.</source>
        <translation>未選擇產品。</translation>
    </message>
    <message>
        <source>The products could not be loaded.</source>
        <translation>無法加載產品。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>The gateway does not offer this product.</source>
        <translation>閘道未提供此產品。</translation>
    </message>
    <message>
        <source>Product %1</source>
        <translation>產品 %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>The gateway refused the depth of %1 (%2).</source>
        <translation>閘道拒絕提供 %1 的盤口深度（%2）。</translation>
    </message>
    <message>
        <source>Choose one in the watchlist, or with Ctrl+K, and it is shown here.</source>
        <translation>在自選列表中選擇一個，或按 Ctrl+K 選擇，即顯示在這裡。</translation>
    </message>
</context>
<context>
    <name>mm::BrowserPages</name>
    <message>
        <source>This page needs JavaScript.</source>
        <translation>此頁面需要 JavaScript。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>You can close this page and go back to the program.</source>
        <translation>您可以關閉此頁面並返回程式。</translation>
    </message>
    <message>
        <source>Sign in with %1</source>
        <translation>使用 %1 登入</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>Telegram has brought no answer. Go back to the program and try again.</source>
        <translation>未收到 Telegram 的回應，請返回程式重試。</translation>
    </message>
    <message>
        <source>Your wallet will ask you to sign a message. That costs nothing and moves nothing.</source>
        <translation>錢包會請您簽署一則訊息。此操作不會產生費用，亦不會轉移任何資產。</translation>
    </message>
    <message>
        <source>This browser has no wallet. Install MetaMask here, or copy the link from the program into the browser that has it.</source>
        <translation>此瀏覽器沒有錢包。請在此安裝 MetaMask，或從程式複製連結，在裝有錢包的瀏覽器中開啟。</translation>
    </message>
    <message>
        <source>Please answer in the wallet&apos;s window.</source>
        <translation>請在錢包視窗中確認。</translation>
    </message>
    <message>
        <source>You refused in the wallet. Nothing was signed.</source>
        <translation>您已在錢包中拒絕，未簽署任何內容。</translation>
    </message>
    <message>
        <source>The wallet could not sign. Unlock it and try again.</source>
        <translation>錢包無法簽署，請解鎖後重試。</translation>
    </message>
    <message>
        <source>Ask the wallet</source>
        <translation>請求錢包簽署</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放棄</translation>
    </message>
</context>
<context>
    <name>mm::BrowserPanel</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>%1: waiting for your browser…</source>
        <translation>%1：正在等待您的瀏覽器…</translation>
    </message>
    <message>
        <source>Go on in the page that has opened there. This window follows by itself.</source>
        <translation>請在瀏覽器開啟的頁面中繼續，此視窗會自動跟進。</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it in a browser of this computer.</source>
        <translation>無法開啟瀏覽器。請複製連結，在本機的瀏覽器中開啟。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>複製連結</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
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
        <translation>安全驗證（上次未通過）</translation>
    </message>
    <message>
        <source>Security check</source>
        <translation>安全驗證</translation>
    </message>
</context>
<context>
    <name>mm::ChangeDialog</name>
    <message>
        <source>What was typed has not been sent.</source>
        <translation>輸入的內容尚未傳送。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>Nothing was sent: changes are not allowed now, or the audit log of this computer cannot be written.</source>
        <translation>未傳送任何內容：當前不允許更改，或無法寫入本計算機的審計日誌。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在傳送…</translation>
    </message>
    <message>
        <source>Changes are switched off. Switch them on in the support desk to go on.</source>
        <translation>更改功能已關閉。請在支援工作台中開啓後繼續。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in to the support desk to go on.</source>
        <translation>尚未登入。請登入支援工作台後繼續。</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>客戶 %1</translation>
    </message>
    <message>
        <source>Is all of this right? It is sent once and cannot be taken back here.</source>
        <translation>以上內容是否全部正確？內容只傳送一次，且無法在此撤回。</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>核對…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>開</translation>
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
        <translation>圖表</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>%1 圖表</translation>
    </message>
    <message numerus="yes">
        <source>There are %n drawing(s) on this product already, which is as many as there may be.</source>
        <translation>
            <numerusform>此產品已有 %n 個畫線，已達上限。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>圖片已複製。</translation>
    </message>
    <message>
        <source>The picture is saved: %1</source>
        <translation>圖片已儲存：%1</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1. %2</source>
        <translation>無法將圖片儲存為 %1。%2</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 圖片 (*.png)</translation>
    </message>
</context>
<context>
    <name>mm::ChartScene</name>
    <message>
        <source>B %1</source>
        <comment>bid</comment>
        <extracomment>On a chart&apos;s axis, before the price one sells at; as short as may be</extracomment>
        <translation>買 %1</translation>
    </message>
    <message>
        <source>A %1</source>
        <comment>ask</comment>
        <extracomment>On a chart&apos;s axis, before the price one buys at; as short as may be</extracomment>
        <translation>賣 %1</translation>
    </message>
    <message>
        <source>Loading older candles…</source>
        <translation>正在加載更早的 K 線…</translation>
    </message>
    <message>
        <source>These are the first candles there are.</source>
        <translation>已是最早的 K 線。</translation>
    </message>
</context>
<context>
    <name>mm::ChartStatus</name>
    <message>
        <source>No product is chosen.</source>
        <translation>未選擇產品。</translation>
    </message>
    <message>
        <source>The gateway does not offer this product.</source>
        <translation>閘道不提供此產品。</translation>
    </message>
    <message>
        <source>It may have been taken from trade. Choose another one.</source>
        <translation>該產品可能已停止交易，請選擇其他產品。</translation>
    </message>
    <message>
        <source>The candles could not be loaded.</source>
        <translation>無法加載 K 線。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Loading candles…</source>
        <translation>正在加載 K 線…</translation>
    </message>
    <message>
        <source>There are no candles.</source>
        <translation>沒有 K 線。</translation>
    </message>
    <message>
        <source>The gateway has none of this product in this interval. Another interval may have some.</source>
        <translation>閘道沒有此產品在該週期的 K 線，請嘗試其他週期。</translation>
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
        <translation>已有 %1 無新報價</translation>
    </message>
    <message numerus="yes">
        <source>%n candle(s) were unreadable and are missing</source>
        <translation>
            <numerusform>有 %n 根 K 線無法讀取，未顯示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1，價格 %2。</translation>
    </message>
    <message>
        <source>%1 against the candle before.</source>
        <translation>較前一根 K 線 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n candle(s) of %1 since %2.</source>
        <translation>
            <numerusform>自 %2 起共 %n 根 K 線，週期 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices are not live.</source>
        <translation>當前並非實時報價。</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分鐘</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分鐘</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分鐘</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分鐘</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小時</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 小時</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小時</translation>
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
        <translation>1 個月</translation>
    </message>
    <message>
        <source>Choose one in the list of prices, or with Ctrl+K, and its chart is shown here.</source>
        <translation>在價格列表中選擇一個，或按 Ctrl+K 選擇，其圖表即顯示在這裡。</translation>
    </message>
    <message>
        <source>Price unchanged for %1</source>
        <translation>價格已有 %1 未變</translation>
    </message>
    <message>
        <source>Some candles may be missing and are asked for again: %1</source>
        <translation>可能缺少部分 K 線，正在重新請求：%1</translation>
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
        <translation>圖表工具</translation>
    </message>
    <message>
        <source>Candles of %1 (%2)</source>
        <translation>%1 K 線 (%2)</translation>
    </message>
    <message>
        <source>Candles of %1</source>
        <translation>%1 K 線</translation>
    </message>
    <message>
        <source>Candles</source>
        <translation>K 線</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>美國線</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>折線</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>平均 K 線</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地時間</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC 時間</translation>
    </message>
    <message>
        <source>Gateway time</source>
        <translation>閘道時間</translation>
    </message>
    <message>
        <source>The gateway names no time zone; as far as is known it counts in UTC.</source>
        <translation>閘道未指明時區；據目前所知，採用 UTC 時間。</translation>
    </message>
    <message>
        <source>Indicators…</source>
        <translation>指標…</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>畫線</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Remove all drawings</source>
        <translation>清除所有畫線</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>坐標</translation>
    </message>
    <message>
        <source>Automatic scale</source>
        <translation>自動縮放</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>對數坐標</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>成交量</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>複製圖片</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>儲存圖片…</translation>
    </message>
    <message>
        <source>List of drawings…</source>
        <translation>畫線列表…</translation>
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
        <translation>轉到最新 K 線 (End)</translation>
    </message>
    <message>
        <source>Go to the newest candle</source>
        <translation>轉到最新 K 線</translation>
    </message>
    <message>
        <source>Arrows scroll and + and − zoom, Home and End go to the first and the newest candle; Shift with arrows moves the crosshair.</source>
        <translation>方向鍵滾動，+ 和 − 縮放，Home 和 End 轉到第一根和最新 K 線；Shift 加方向鍵移動十字光標。</translation>
    </message>
</context>
<context>
    <name>mm::CodeField</name>
    <message>
        <source>Sending…</source>
        <translation>正在傳送…</translation>
    </message>
    <message numerus="yes">
        <source>Again in %n min</source>
        <translation>
            <numerusform>%n 分鐘後重發</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Again in %n s</source>
        <translation>
            <numerusform>%n 秒後重發</numerusform>
        </translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>傳送驗證碼</translation>
    </message>
    <message>
        <source>Five codes have been sent within half an hour, which is the limit. The last one can still be used.</source>
        <translation>半小時內已傳送五次驗證碼，達到上限。最後一次的驗證碼仍可使用。</translation>
    </message>
    <message>
        <source>A code is on its way to %1.</source>
        <translation>驗證碼正傳送至 %1。</translation>
    </message>
    <message>
        <source>A code is on its way to your e-mail address.</source>
        <translation>驗證碼正傳送至您的電郵地址。</translation>
    </message>
    <message>
        <source>A code is on its way to your phone.</source>
        <translation>驗證碼正傳送至您的手機。</translation>
    </message>
</context>
<context>
    <name>mm::CommandPalette</name>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>沒有匹配項，請減少輸入的字元。</translation>
    </message>
    <message>
        <source>Enter: go there. Ctrl+Enter: put the product on the watchlist too.</source>
        <translation>Enter：轉到。Ctrl+Enter：同時將產品加入自選列表。</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>轉到</translation>
    </message>
    <message>
        <source>A product, or something to do</source>
        <translation>輸入產品或操作</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配項</translation>
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
        <translation>已連結的應用程式 – MultiMarkets</translation>
    </message>
    <message>
        <source>Allow an application</source>
        <translation>允許應用程式</translation>
    </message>
    <message>
        <source>For developers</source>
        <translation>開發人員</translation>
    </message>
    <message>
        <source>Connected applications</source>
        <translation>已連結的應用程式</translation>
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
    <name>mm::ConnectionTestRow</name>
    <message>
        <source>The gateway answered in %1 ms.</source>
        <translation>閘道於 %1 毫秒內回應。</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs from the gateway&apos;s by %n second(s).</source>
        <translation>
            <numerusform>本機時鐘與閘道時鐘相差 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>測試連線</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>正在測試連線</translation>
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
    <message numerus="yes">
        <source>No connection for %n product(s) since %1: their prices are old.</source>
        <translation>
            <numerusform>自 %1 起有 %n 個產品連線中斷：其報價並非最新。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::CountryPage</name>
    <message>
        <source>Create an account</source>
        <translation>建立帳號</translation>
    </message>
    <message>
        <source>There is no account for your %1 identity yet. Choose the country you live in to create one.</source>
        <translation>您的 %1 身份尚未有對應的帳號。請選擇您居住的國家／地區以建立帳號。</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家／地區</translation>
    </message>
    <message>
        <source>Type a country&apos;s name to search</source>
        <translation>輸入國家／地區名稱搜尋</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>建立帳號</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>正在建立您的帳號…</translation>
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
        <translation>該客戶尚無交易帳戶。</translation>
    </message>
    <message>
        <source>Trade type</source>
        <translation>交易類型</translation>
    </message>
    <message>
        <source>Trading accounts</source>
        <translation>交易帳戶</translation>
    </message>
</context>
<context>
    <name>mm::CustomerFilterBar</name>
    <message>
        <source>Any group</source>
        <translation>所有客戶組</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>所有狀態</translation>
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
        <translation>姓名或客戶號</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電郵</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Part of it is enough</source>
        <translation>輸入部分內容即可</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>客戶組</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>KYC</source>
        <translation>KYC</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>創建時間起</translation>
    </message>
    <message>
        <source>Created until</source>
        <translation>創建時間止</translation>
    </message>
    <message>
        <source>Signed in from</source>
        <translation>登入時間起</translation>
    </message>
    <message>
        <source>Signed in until</source>
        <translation>登入時間止</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>創建時間</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登入</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除篩選</translation>
    </message>
</context>
<context>
    <name>mm::CustomerModel</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電郵</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>客戶組</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>KYC</source>
        <translation>KYC</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>創建時間</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登入</translation>
    </message>
</context>
<context>
    <name>mm::CustomerPartPage</name>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not everything could be loaded. %1</source>
        <translation>部分內容無法載入。%1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>追蹤編號：%1</translation>
    </message>
    <message>
        <source>This could not be loaded.</source>
        <translation>無法載入此內容。</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
</context>
<context>
    <name>mm::CustomerPositionsPage</name>
    <message>
        <source>The customer has no positions.</source>
        <translation>該客戶沒有持倉。</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持倉</translation>
    </message>
</context>
<context>
    <name>mm::CustomerRecordPage</name>
    <message>
        <source>Nothing has been handed in for an identity check.</source>
        <translation>尚未提交身份認證資料。</translation>
    </message>
    <message>
        <source>The customer has no bank account.</source>
        <translation>該客戶沒有銀行帳戶。</translation>
    </message>
    <message>
        <source>The customer has no wallet.</source>
        <translation>該客戶沒有錢包。</translation>
    </message>
    <message>
        <source>The gateway knows nothing here.</source>
        <translation>閘道沒有相關資訊。</translation>
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
        <translation>客戶組：%1</translation>
    </message>
    <message>
        <source>KYC: %1</source>
        <translation>KYC：%1</translation>
    </message>
    <message>
        <source>Read-only: “Allow changes” at the top of the window makes this possible</source>
        <translation>只讀：開啓視窗頂部的「允許更改」後方可使用</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>請先登入</translation>
    </message>
    <message>
        <source>Write a message to this customer</source>
        <translation>向此客戶傳送消息</translation>
    </message>
    <message>
        <source>Propose a change of an account&apos;s balance</source>
        <translation>提交帳戶額度調整提案</translation>
    </message>
    <message>
        <source>What this tab shows, as CSV or JSON</source>
        <translation>將此分頁的內容匯出為 CSV 或 JSON</translation>
    </message>
    <message>
        <source>There is nothing to export in this tab</source>
        <translation>此分頁沒有可匯出的內容</translation>
    </message>
    <message>
        <source>Message…</source>
        <translation>傳送消息…</translation>
    </message>
    <message>
        <source>Adjust balance…</source>
        <translation>額度調整…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>重新整理 (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>What is known of the customer</source>
        <translation>客戶資訊</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基本資訊</translation>
    </message>
    <message>
        <source>Trading accounts</source>
        <translation>交易帳戶</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持倉</translation>
    </message>
    <message>
        <source>Fund flow</source>
        <translation>資金流水</translation>
    </message>
    <message>
        <source>KYC</source>
        <translation>KYC</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>銀行帳戶</translation>
    </message>
    <message>
        <source>Wallets</source>
        <translation>錢包</translation>
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
        <translation>已載入 %2 位客戶，其中 %1 位符合條件</translation>
    </message>
    <message>
        <source>The customers in the table, as CSV or JSON</source>
        <translation>將表格中的客戶匯出為 CSV 或 JSON</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>暫無可匯出的內容</translation>
    </message>
    <message>
        <source>No customer that is loaded matches the filters.</source>
        <translation>已載入的客戶均不符合篩選條件。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>The customers could not be loaded.</source>
        <translation>無法載入客戶。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Look for a customer.</source>
        <translation>查找客戶。</translation>
    </message>
    <message>
        <source>Enter a customer number, or leave it empty for all customers; what is loaded can be filtered by name, e-mail and more.</source>
        <translation>輸入客戶號，或留空以查找所有客戶；載入後可按姓名、電郵等篩選。</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>所有客戶</translation>
    </message>
    <message>
        <source>The company has no customers.</source>
        <translation>該公司沒有客戶。</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>沒有客戶 %1。</translation>
    </message>
    <message>
        <source>Loading customers…</source>
        <translation>正在載入客戶…</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>顯示個人資料</translation>
    </message>
    <message>
        <source>Names, e-mail addresses and phone numbers; noted in the audit log of this computer</source>
        <translation>姓名、電郵和手機號碼；會記錄在本計算機的審計日誌中</translation>
    </message>
    <message>
        <source>Sorting and filtering…</source>
        <translation>正在排序和篩選…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Open customer (Enter)</source>
        <translation>開啟客戶 (Enter)</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>複製所選行</translation>
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
        <translation>某一天，或「不限」(Delete)</translation>
    </message>
</context>
<context>
    <name>mm::DepthLadder</name>
    <message>
        <source>Order book</source>
        <translation>訂單簿</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>買價</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>賣價</translation>
    </message>
    <message>
        <source>Copy price</source>
        <translation>複製價格</translation>
    </message>
</context>
<context>
    <name>mm::DepthModel</name>
    <message>
        <source>Ask</source>
        <translation>賣價</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>買價</translation>
    </message>
    <message>
        <source>No orders in the book</source>
        <translation>訂單簿中沒有掛單</translation>
    </message>
    <message>
        <source>No orders on the ask side</source>
        <translation>賣方沒有掛單</translation>
    </message>
    <message>
        <source>No orders on the bid side</source>
        <translation>買方沒有掛單</translation>
    </message>
    <message>
        <source>Spread %1 · %2 pips</source>
        <translation>點差 %1 · %2 點</translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>點差 %1</translation>
    </message>
    <message>
        <source>%1 (crossed)</source>
        <translation>%1（倒掛）</translation>
    </message>
    <message>
        <source>%1 · bids %2 %</source>
        <translation>%1 · 買盤 %2%</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>無掛單</translation>
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
        <translation>截至本檔位（含）的累計數量</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>累計</translation>
    </message>
</context>
<context>
    <name>mm::DepthPane</name>
    <message>
        <source>Loading the order book…</source>
        <translation>正在加載訂單簿…</translation>
    </message>
    <message>
        <source>Nothing new since %1: the book may be old.</source>
        <translation>自 %1 起沒有更新：訂單簿可能已過時。</translation>
    </message>
    <message>
        <source>The market is closed: this is the last book there was.</source>
        <translation>市場休市：顯示的是最後的訂單簿。</translation>
    </message>
    <message>
        <source>The market is on holiday: this is the last book there was.</source>
        <translation>市場假日：顯示的是最後的訂單簿。</translation>
    </message>
    <message>
        <source>Struck out: this book is of the connection that was lost.</source>
        <translation>帶刪除線：此訂單簿來自已中斷的連線。</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>合併(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Levels</source>
        <translation>檔位(&amp;L)</translation>
    </message>
    <message>
        <source>Orders are added up by this difference in price</source>
        <translation>按此價差合併掛單</translation>
    </message>
    <message>
        <source>Levels shown of each side</source>
        <translation>買賣雙方各顯示的檔位數</translation>
    </message>
    <message>
        <source>Unchanged since %1, and so is the price.</source>
        <translation>自 %1 起未變，價格也未變。</translation>
    </message>
</context>
<context>
    <name>mm::DepthPrices</name>
    <message>
        <source>Dealing</source>
        <translation>交易價</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>買價</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>賣價</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>點差</translation>
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
        <source>Market</source>
        <translation>市場價</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Dealing: the price with the product&apos;s spread. Market: the best prices of the order book below.</source>
        <translation>交易價：含產品點差的價格。市場價：下方訂單簿的最佳價格。</translation>
    </message>
    <message>
        <source>Quote: the newest price. Market: the best prices of the order book below.</source>
        <translation>報價：最新報價。市場價：下方訂單簿的最佳價格。</translation>
    </message>
</context>
<context>
    <name>mm::DetailTable</name>
    <message>
        <source>Records</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>複製所選行</translation>
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
        <translation>正在加載 %1 的詳情…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>No product chosen.</source>
        <translation>未選擇產品。</translation>
    </message>
    <message>
        <source>Loading the products…</source>
        <translation>正在加載產品…</translation>
    </message>
    <message>
        <source>This product is not known here.</source>
        <translation>未知產品。</translation>
    </message>
    <message>
        <source>The gateway does not list number %1. Choose another product.</source>
        <translation>閘道的產品列表中沒有編號 %1，請選擇其他產品。</translation>
    </message>
    <message>
        <source>Load the details again</source>
        <translation>重新加載詳情</translation>
    </message>
    <message>
        <source>Product details</source>
        <translation>產品詳情</translation>
    </message>
    <message>
        <source>Choose one in a watchlist, or with Ctrl+K, to see its details.</source>
        <translation>在自選列表中選擇一個，或按 Ctrl+K 選擇，即可查看其詳情。</translation>
    </message>
</context>
<context>
    <name>mm::DeveloperPage</name>
    <message>
        <source>Enter the ID of the application.</source>
        <translation>請輸入應用程式 ID。</translation>
    </message>
    <message>
        <source>Enter the application&apos;s secret.</source>
        <translation>請輸入應用程式密鑰。</translation>
    </message>
    <message>
        <source>Enter the code the user was given.</source>
        <translation>請輸入用戶取得的授權碼。</translation>
    </message>
    <message>
        <source>Customer number: %1
Account ID: %2
E-mail: %3
Sign-ins: %4</source>
        <translation>客戶號碼：%1
帳戶 ID：%2
電郵：%3
登入方式：%4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>You can sign in with %1 from now on.</source>
        <translation>您現在起可使用 %1 登入。</translation>
    </message>
    <message>
        <source>Exchanging…</source>
        <translation>正在換取…</translation>
    </message>
    <message>
        <source>Exchange for tokens</source>
        <translation>換取權杖</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>Refresh the tokens</source>
        <translation>更新權杖</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在取得…</translation>
    </message>
    <message>
        <source>User information</source>
        <translation>用戶資料</translation>
    </message>
    <message>
        <source>For those who make such an application: try what its server does with the code. The secret is not kept.</source>
        <translation>供此類應用程式的開發人員使用：測試應用程式伺服器如何處理授權碼。應用程式密鑰不會儲存。</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>應用程式 ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>應用程式密鑰</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>授權碼</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>存取權杖</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>重新整理權杖</translation>
    </message>
    <message>
        <source>What the gateway says about the user</source>
        <translation>閘道傳回的用戶資料</translation>
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
        <translation>已捨棄的過時報價</translation>
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
    <message>
        <source>Message connection</source>
        <translation>消息連線</translation>
    </message>
    <message>
        <source>Manager&apos;s event stream</source>
        <translation>管理端事件流</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>調用</translation>
    </message>
    <message>
        <source>Most frequent calls</source>
        <translation>最頻繁的調用</translation>
    </message>
    <message>
        <source>TLS library</source>
        <translation>TLS 庫</translation>
    </message>
    <message>
        <source>half within %1 ms, 95 of 100 within %2 ms, 99 of 100 within %3 ms</source>
        <translation>50% 不超過 %1 ms，95% 不超過 %2 ms，99% 不超過 %3 ms</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 次調用</translation>
    </message>
    <message>
        <source>Answers on the price connection</source>
        <translation>行情連線的應答</translation>
    </message>
    <message>
        <source>Quotes held back as older than those shown</source>
        <translation>因早於當前報價而未採用的報價</translation>
    </message>
    <message>
        <source>Gaps in the quotes&apos; numbers</source>
        <translation>報價序號缺口</translation>
    </message>
    <message>
        <source>Quotes that came twice</source>
        <translation>重復的報價</translation>
    </message>
    <message>
        <source>Quotes out of order</source>
        <translation>亂序的報價</translation>
    </message>
    <message>
        <source>Changes of a price&apos;s decimals</source>
        <translation>價格小數位變化</translation>
    </message>
    <message>
        <source>Price connections, each</source>
        <translation>各行情連線</translation>
    </message>
    <message>
        <source>Products with the strangest numbers</source>
        <translation>序號異常最多的產品</translation>
    </message>
    <message>
        <source>half within %1, 95 of 100 within %2</source>
        <translation>50% 不超過 %1，95% 不超過 %2</translation>
    </message>
    <message>
        <source>%1, %2 numbers missed</source>
        <translation>%1，缺失 %2 個序號</translation>
    </message>
    <message>
        <source>quotes %1</source>
        <translation>報價 %1</translation>
    </message>
    <message>
        <source>snapshots %1</source>
        <translation>快照 %1</translation>
    </message>
    <message>
        <source>24 h %1</source>
        <translation>24 小時行情 %1</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>已過時 %1</translation>
    </message>
    <message>
        <source>held back %1</source>
        <translation>未採用 %1</translation>
    </message>
    <message>
        <source>malformed %1</source>
        <translation>格式錯誤 %1</translation>
    </message>
    <message>
        <source>not asked for %1</source>
        <translation>未訂閱 %1</translation>
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
        <translation>重復 %1</translation>
    </message>
    <message>
        <source>out of order %1</source>
        <translation>亂序 %1</translation>
    </message>
    <message>
        <source>decimals %1</source>
        <translation>小數位變化 %1</translation>
    </message>
    <message>
        <source>reconnects %1</source>
        <translation>重連 %1</translation>
    </message>
    <message>
        <source>frames %1</source>
        <translation>幀 %1</translation>
    </message>
    <message>
        <source>bytes %1</source>
        <translation>字節 %1</translation>
    </message>
    <message>
        <source>requests %1</source>
        <translation>請求 %1</translation>
    </message>
    <message>
        <source>quotes refused of %1</source>
        <translation>報價被拒：%1</translation>
    </message>
    <message>
        <source>24 h refused of %1</source>
        <translation>24 小時行情被拒：%1</translation>
    </message>
    <message>
        <source>%1: gaps %2, missed %3, twice %4, out of order %5, decimals %6</source>
        <translation>%1：缺口 %2，缺失 %3，重復 %4，亂序 %5，小數位變化 %6</translation>
    </message>
    <message>
        <source>Quotes of charts left out as too many at once</source>
        <translation>因一次過多而略去的圖表報價</translation>
    </message>
    <message>
        <source>Depth connection</source>
        <translation>盤口深度連線</translation>
    </message>
    <message>
        <source>Candle connection</source>
        <translation>K 線連線</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>匯出為 CSV…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>books %1</source>
        <translation>盤口 %1</translation>
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
        <translation>應答 %1</translation>
    </message>
    <message>
        <source>candles %1</source>
        <translation>K 線 %1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>失敗 %1</translation>
    </message>
</context>
<context>
    <name>mm::DrawingText</name>
    <message>
        <source>Horizontal line</source>
        <translation>水平線</translation>
    </message>
    <message>
        <source>Trend line</source>
        <translation>趨勢線</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>斐波那契回撤</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備注</translation>
    </message>
</context>
<context>
    <name>mm::DrawingsDialog</name>
    <message>
        <source>Drawings – MultiMarkets</source>
        <translation>畫線 – MultiMarkets</translation>
    </message>
    <message>
        <source>Drawings of %1 – MultiMarkets</source>
        <translation>%1 的畫線 – MultiMarkets</translation>
    </message>
    <message>
        <source>On the &amp;chart</source>
        <translation>圖表上的畫線(&amp;C)</translation>
    </message>
    <message>
        <source>Drawings on the chart</source>
        <translation>圖表上的畫線</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>定位(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>類型(&amp;K)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文本(&amp;X)</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>備注文本</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>線條(&amp;L)</translation>
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
        <translation>關閉</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>price, time</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>From price</source>
        <translation>起點價格</translation>
    </message>
    <message>
        <source>To price</source>
        <translation>終點價格</translation>
    </message>
    <message>
        <source>Time (local)</source>
        <translation>時間（本地）</translation>
    </message>
    <message>
        <source>From time (local)</source>
        <translation>起點時間（本地）</translation>
    </message>
    <message>
        <source>To time (local)</source>
        <translation>終點時間（本地）</translation>
    </message>
    <message>
        <source>Choose a drawing of the chart first.</source>
        <translation>請先選擇圖表上的畫線。</translation>
    </message>
    <message>
        <source>A drawing cannot become one of another kind.</source>
        <translation>畫線無法更改為其他類型。</translation>
    </message>
    <message numerus="yes">
        <source>A product has at most %n drawing(s).</source>
        <translation>
            <numerusform>每個產品最多 %n 條畫線。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart shows no product yet.</source>
        <translation>圖表尚未顯示產品。</translation>
    </message>
    <message>
        <source>A price, such as %1.</source>
        <translation>請輸入價格，例如 %1。</translation>
    </message>
    <message>
        <source>Write what the note says.</source>
        <translation>請輸入備注內容。</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>畫線</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>To time</source>
        <translation>至時間</translation>
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
    <message>
        <source>SANDBOX · DEMO</source>
        <translation>沙盒 · 模擬</translation>
    </message>
    <message>
        <source>The sandbox&apos;s demo money: nothing here is real</source>
        <translation>沙盒的模擬資金：此處一切均非真實</translation>
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
    <name>mm::EnvironmentForm</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>公司 ID</translation>
    </message>
    <message>
        <source>Company code</source>
        <translation>公司代碼</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Client API</source>
        <translation>用戶端 API</translation>
    </message>
    <message>
        <source>Open API</source>
        <translation>開放 API</translation>
    </message>
    <message>
        <source>Auth2 API</source>
        <translation>Auth2 授權 API</translation>
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
        <translation>訊息通道</translation>
    </message>
    <message>
        <source>Manager socket</source>
        <translation>管理端通道</translation>
    </message>
    <message>
        <source>Web client</source>
        <translation>網頁版</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公鑰</translation>
    </message>
    <message>
        <source>Captcha page</source>
        <translation>人機驗證頁面</translation>
    </message>
    <message>
        <source>Apple relay page</source>
        <translation>Apple 中繼頁面</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>none: bodies are not encrypted</source>
        <translation>無：請求內容不加密</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此項必填。</translation>
    </message>
    <message>
        <source>Enter an address such as wss://gateway.example.com/path, without a user name, ? or #.</source>
        <translation>請輸入類似 wss://gateway.example.com/path 的地址，不含用戶名稱、? 或 #。</translation>
    </message>
    <message>
        <source>Enter an address such as https://gateway.example.com/path, without a user name, ? or #.</source>
        <translation>請輸入類似 https://gateway.example.com/path 的地址，不含用戶名稱、? 或 #。</translation>
    </message>
    <message>
        <source>It must begin with %1; only this computer may be reached without.</source>
        <translation>必須以 %1 開頭；僅本機地址可不加密。</translation>
    </message>
    <message>
        <source>This is not an RSA public key in Base64.</source>
        <translation>這不是 Base64 格式的 RSA 公鑰。</translation>
    </message>
    <message>
        <source>The company ID is a number above zero.</source>
        <translation>公司 ID 必須是大於零的數字。</translation>
    </message>
    <message>
        <source>Characters or values stand here that are not possible.</source>
        <translation>此處含有不允許的字元或值。</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>這不是 JSON 物件。</translation>
    </message>
    <message>
        <source>There is another environment of this name. Give this one a name of its own.</source>
        <translation>已有同名環境，請為此環境另取名稱。</translation>
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
        <translation>%1（內置）</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1（未儲存）</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>「%1」已儲存。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>「%1」已刪除。</translation>
    </message>
    <message>
        <source>Import an environment file</source>
        <translation>匯入環境檔案</translation>
    </message>
    <message>
        <source>Environment files (*.json);;All files (*)</source>
        <translation>環境檔案 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>無法開啟檔案：%1</translation>
    </message>
    <message>
        <source>Export an environment file</source>
        <translation>匯出環境檔案</translation>
    </message>
    <message>
        <source>“%1” is exported.</source>
        <translation>「%1」已匯出。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>無法寫入檔案：%1</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>建立副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Your own environments can be deleted, those of the program cannot.</source>
        <translation>您自己的環境可以刪除，程式內置的環境不能刪除。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>捨棄更改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
    <message>
        <source>The verification code is wrong. Check it, or have a new one sent.</source>
        <translation>驗證碼錯誤。請檢查，或重新索取驗證碼。</translation>
    </message>
    <message>
        <source>There is no account of this name. Check it, or create an account.</source>
        <translation>此登入名稱沒有對應的帳號。請檢查，或建立帳號。</translation>
    </message>
    <message>
        <source>There is an account of this name already. Sign in with it instead.</source>
        <translation>此登入名稱已有帳號，請直接登入。</translation>
    </message>
    <message>
        <source>Somebody signed in to your account elsewhere, which ended this session. If it was not you, change your password.</source>
        <translation>您的帳號已在別處登入，此工作階段因此結束。如非您本人操作，請更改密碼。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password, or did not accept them. Check them under “Proxy” in the settings.</source>
        <translation>代理伺服器需要用戶名稱和密碼，或未接受所填的用戶名稱和密碼。請在設定的「代理」中檢查。</translation>
    </message>
    <message>
        <source>The proxy refused the connection or is not there. Check it under “Proxy” in the settings.</source>
        <translation>代理伺服器拒絕了連線或不存在。請在設定的「代理」中檢查。</translation>
    </message>
    <message>
        <source>The other service did not let you in. Try again, or sign in another way.</source>
        <translation>第三方服務未允許您登入。請重試，或改用其他登入方式。</translation>
    </message>
    <message>
        <source>This is another account than the one that is open here. Sign in to that one, or open a window for this one.</source>
        <translation>此帳號與這裏開啟的帳號不同。請登入這裏開啟的帳號，或為此帳號另開視窗。</translation>
    </message>
    <message>
        <source>Nothing came back from your browser in time. Please try again.</source>
        <translation>未及時收到瀏覽器的回應，請重試。</translation>
    </message>
    <message>
        <source>This computer could not do what was needed.</source>
        <translation>本機無法完成所需的操作。</translation>
    </message>
    <message>
        <source>%1 (Reason: %2)</source>
        <translation>%1（原因：%2）</translation>
    </message>
    <message numerus="yes">
        <source>The %n request(s) a minute that the API key allows are used up.</source>
        <translation>
            <numerusform>API 密鑰每分鐘允許的 %n 次請求已用完。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway refused the API key&apos;s signature. Check that the API secret belongs to this API key.</source>
        <translation>閘道拒絕了 API 密鑰的簽名。請檢查 API 私鑰是否屬於此 API 密鑰。</translation>
    </message>
    <message>
        <source>The gateway does not know this API key, or it has been deleted. Enter another one.</source>
        <translation>閘道不認識此 API 密鑰，或它已被刪除。請輸入另一個。</translation>
    </message>
    <message>
        <source>The API key has expired. Apply for a new one under “API keys”.</source>
        <translation>API 密鑰已過期。請在「API 密鑰」中申請新的密鑰。</translation>
    </message>
    <message>
        <source>This computer&apos;s address is not on the API key&apos;s list of IP addresses. Add it under “API keys”.</source>
        <translation>本計算機的地址不在此 API 密鑰的 IP 地址列表中。請在「API 密鑰」中添加。</translation>
    </message>
    <message>
        <source>An API key cannot do this. Sign in to your account for it.</source>
        <translation>API 密鑰無法執行此操作。請登入您的帳號後再試。</translation>
    </message>
    <message>
        <source>The API secret cannot be used to sign requests. Enter it again as it was given out with the API key.</source>
        <translation>無法用此 API 私鑰為請求籤名。請按隨 API 密鑰發放的內容重新輸入。</translation>
    </message>
    <message>
        <source>The API key is no longer used. Please sign in another way.</source>
        <translation>API 密鑰已停用。請使用其他方式登入。</translation>
    </message>
    <message>
        <source>The API key has no permission for that. Change its permissions under “API keys”.</source>
        <translation>此 API 密鑰沒有相應權限。請在「API 密鑰」中更改其權限。</translation>
    </message>
    <message>
        <source>This computer&apos;s security policy forbids SHA-1, which the gateway demands for API keys. Sign in with a password, or ask your administrator.</source>
        <translation>本計算機的安全策略禁止使用 SHA-1，而閘道對 API 密鑰要求使用它。請用密碼登入，或咨詢您的管理員。</translation>
    </message>
</context>
<context>
    <name>mm::EventConnection</name>
    <message>
        <source>Disconnect</source>
        <translation>斷開連線</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>重新接管</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Sign in to connect</source>
        <translation>登入後方可連線</translation>
    </message>
    <message>
        <source>A group needs 1 to 64 letters, digits, “.”, “_” or “-”</source>
        <translation>事件組名稱須為 1 至 64 個字母、數字、「.」、「_」或「-」</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未連線。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>尚未登入。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>The connection was lost. Trying again in %1.</source>
        <translation>連線已斷開。將在 %1 後重試。</translation>
    </message>
    <message>
        <source>Connected as “%1”.</source>
        <translation>已以「%1」連線。</translation>
    </message>
    <message>
        <source>Another connection of the group “%1” took over.</source>
        <translation>事件組「%1」已被另一連線接管。</translation>
    </message>
    <message>
        <source>The gateway does not accept this sign-in for events. Sign in again.</source>
        <translation>閘道不接受以此登入接收事件。請重新登入。</translation>
    </message>
    <message>
        <source>This app id may not follow events.</source>
        <translation>此應用 ID 無權接收事件。</translation>
    </message>
    <message>
        <source>This environment names no address for events.</source>
        <translation>此環境未指定事件地址。</translation>
    </message>
    <message>
        <source>This gateway has no events at that address.</source>
        <translation>此閘道的該地址不提供事件。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not acceptable; nothing was sent.</source>
        <translation>閘道證書不可接受；未傳送任何內容。</translation>
    </message>
    <message>
        <source>The gateway refused the connection (HTTP %1).</source>
        <translation>閘道拒絕了連線 (HTTP %1)。</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>事件組(&amp;G)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>事件組</translation>
    </message>
    <message>
        <source>A group is like a mailbox: events wait in it up to seven days while nobody is connected. Only one connection can have it; the newest takes over.</source>
        <translation>事件組類似電郵：無人連線時，事件最多保留七天。同一時間只允許一個連線，新連線會接管舊連線。</translation>
    </message>
</context>
<context>
    <name>mm::EventDetail</name>
    <message>
        <source>Open customer %1</source>
        <translation>開啟客戶 %1</translation>
    </message>
    <message>
        <source>Choose an event to see all it says.</source>
        <translation>選擇一個事件以查看完整內容。</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>以 JSON 顯示</translation>
    </message>
    <message>
        <source>As the gateway sent it; personal data as masked or shown among the members</source>
        <translation>按閘道傳送的原樣顯示；個人資料是否遮蓋與成員列表一致</translation>
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
            <numerusform>%n 種事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of events: %1</source>
        <translation>事件類型：%1</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶號</translation>
    </message>
    <message>
        <source>Search in events</source>
        <translation>搜尋事件</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Which kinds of events are shown</source>
        <translation>要顯示的事件類型</translation>
    </message>
</context>
<context>
    <name>mm::EventModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>內容</translation>
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
        <translation>複製所選行</translation>
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
        <translation>沒有符合篩選條件的事件。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came.</source>
        <translation>
            <numerusform>已收到 %n 個事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>暫無事件。</translation>
    </message>
    <message>
        <source>They appear here as soon as something happens.</source>
        <translation>事件發生後將立即顯示在此處。</translation>
    </message>
    <message>
        <source>Connect under a group to follow what customers do.</source>
        <translation>連線到事件組，以跟蹤客戶動態。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 個事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>顯示 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated by the gateway</source>
        <translation>
            <numerusform>閘道重復傳送 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n 個無法讀取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest %n dropped for want of room</source>
        <translation>
            <numerusform>因空間不足已丟棄最早的 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message numerus="yes">
        <source>Paused · %n new</source>
        <translation>
            <numerusform>已暫停 · %n 個新事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow · %n below</source>
        <translation>
            <numerusform>跟隨 · 下方還有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟隨</translation>
    </message>
    <message>
        <source>Forgets the events shown here; the gateway keeps nothing of them</source>
        <translation>清除此處顯示的事件；閘道不保留這些事件</translation>
    </message>
    <message>
        <source>There are no events</source>
        <translation>沒有事件</translation>
    </message>
    <message>
        <source>What is shown, as CSV or JSON</source>
        <translation>將顯示的內容匯出為 CSV 或 JSON</translation>
    </message>
    <message>
        <source>What comes meanwhile is kept and counted</source>
        <translation>暫停期間收到的事件會保留並計數</translation>
    </message>
    <message>
        <source>Keeps the newest event in sight</source>
        <translation>始終顯示最新事件</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>包含個人資料</translation>
    </message>
    <message>
        <source>What is exported is noted in the audit log of this computer</source>
        <translation>匯出操作將記入本計算機的審計日誌</translation>
    </message>
</context>
<context>
    <name>mm::ExportJob</name>
    <message>
        <source>Exporting: %1</source>
        <translation>正在匯出：%1</translation>
    </message>
    <message>
        <source>Exported to %1 (%2).</source>
        <translation>已匯出到 %1（%2）。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, exact (*.json)</source>
        <translation>JSON，精確資料 (*.json)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在匯出…</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or file.</source>
        <translation>無法寫入 %1。請選擇其他檔案夾或檔案。</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; nothing of it was kept.</source>
        <translation>%1 未能完整寫入；未保留任何內容。</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. What stood there before is as it was. Free some space or choose another disk.</source>
        <translation>磁碟已滿：未寫入 %1。原有內容保持不變。請釋放空間或選擇其他磁碟。</translation>
    </message>
    <message>
        <source>%1 would have become too large and was not written.</source>
        <translation>%1 過大，未寫入。</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>匯出已取消；未寫入任何檔案。</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>系統資訊：%1</translation>
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
        <translation>執行(&amp;D)</translation>
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
        <translation>路徑片段</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>所有路徑</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>not limited</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Every so many frames</source>
        <translation>每隔幀數</translation>
    </message>
    <message>
        <source>Starts after</source>
        <translation>延後開始</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>持續時間</translation>
    </message>
    <message>
        <source>until turned off</source>
        <translation>直到關閉</translation>
    </message>
    <message>
        <source>Again each</source>
        <translation>重復間隔</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不重復</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延遲</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 狀態</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>重試等待時間</translation>
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
        <translation>錯誤代碼</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the gateway&apos;s own</source>
        <translation>閘道預設文本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 位元組</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶號</translation>
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
        <translation>每秒報價跳動數</translation>
    </message>
    <message>
        <source>Ticks go on</source>
        <translation>繼續報價跳動</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>事件組</translation>
    </message>
    <message>
        <source>every group</source>
        <translation>所有事件組</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Late answer</source>
        <translation>延遲響應</translation>
    </message>
    <message>
        <source>The answer comes, but late.</source>
        <translation>響應會返回，但有延遲。</translation>
    </message>
    <message>
        <source>Closed without an answer</source>
        <translation>無響應關閉</translation>
    </message>
    <message>
        <source>The request is read whole and carried out, then the connection is closed without a byte.</source>
        <translation>請求被完整讀取並執行，隨後連線關閉，不返回任何位元組。</translation>
    </message>
    <message>
        <source>Reset without an answer</source>
        <translation>無響應重置</translation>
    </message>
    <message>
        <source>The request is read whole and carried out, then the connection is reset.</source>
        <translation>請求被完整讀取並執行，隨後連線被重置。</translation>
    </message>
    <message>
        <source>Half of the head</source>
        <translation>半個響應頭</translation>
    </message>
    <message>
        <source>Half of the answer&apos;s head comes, then the connection is closed.</source>
        <translation>返回一半響應頭後，連線關閉。</translation>
    </message>
    <message>
        <source>Half of the body</source>
        <translation>半個響應正文</translation>
    </message>
    <message>
        <source>The head and half of the body come, then the connection is closed.</source>
        <translation>返回響應頭和一半正文後，連線關閉。</translation>
    </message>
    <message>
        <source>No answer at all</source>
        <translation>完全無響應</translation>
    </message>
    <message>
        <source>The request is read and carried out; the connection stays open and silent.</source>
        <translation>請求被讀取並執行；連線保持開啟，但不返回任何內容。</translation>
    </message>
    <message>
        <source>The answer is an HTTP status such as 429, 418 or 500, with rate-limit headers.</source>
        <translation>響應為 429、418 或 500 等 HTTP 狀態，並帶有限流響應頭。</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>網頁</translation>
    </message>
    <message>
        <source>The answer is a web page where JSON is expected.</source>
        <translation>本應返回 JSON，卻返回網頁。</translation>
    </message>
    <message>
        <source>Garbage</source>
        <translation>亂碼</translation>
    </message>
    <message>
        <source>The answer is bytes that are not JSON.</source>
        <translation>響應內容不是 JSON。</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>The answer sends the client to another host.</source>
        <translation>響應將客戶端引導至其他主機。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕請求</translation>
    </message>
    <message>
        <source>The gateway refuses the request in good order, with an error code of your choice.</source>
        <translation>閘道正常拒絕請求，並返回您選擇的錯誤代碼。</translation>
    </message>
    <message>
        <source>Session expired</source>
        <translation>會話過期</translation>
    </message>
    <message>
        <source>The request is refused because the session has ended, and its token is forgotten.</source>
        <translation>請求因會話已結束而被拒絕，其令牌同時失效。</translation>
    </message>
    <message>
        <source>Broken frame</source>
        <translation>損壞的幀</translation>
    </message>
    <message>
        <source>A broken entry stands before the good ones.</source>
        <translation>正常條目之前有一個損壞的條目。</translation>
    </message>
    <message>
        <source>Huge frame</source>
        <translation>超大幀</translation>
    </message>
    <message>
        <source>A frame is as large as you say.</source>
        <translation>返回指定大小的幀。</translation>
    </message>
    <message>
        <source>Old price</source>
        <translation>過時價格</translation>
    </message>
    <message>
        <source>An older quote with a price far off comes before the good one.</source>
        <translation>正常報價之前先返回一個價格偏差很大的舊報價。</translation>
    </message>
    <message>
        <source>Black hole</source>
        <translation>黑洞</translation>
    </message>
    <message>
        <source>The socket stays open, but nothing is sent or answered any more.</source>
        <translation>套接字保持開啟，但不再傳送或響應任何內容。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The socket is closed in good order.</source>
        <translation>套接字正常關閉。</translation>
    </message>
    <message>
        <source>Torn</source>
        <translation>中斷</translation>
    </message>
    <message>
        <source>The connection is reset without a word.</source>
        <translation>連線被直接重置，不作任何提示。</translation>
    </message>
    <message>
        <source>Socket refused</source>
        <translation>拒絕套接字</translation>
    </message>
    <message>
        <source>New sockets are refused as those of strangers are.</source>
        <translation>新套接字被當作陌生來源而拒絕。</translation>
    </message>
    <message>
        <source>Subscription refused</source>
        <translation>拒絕訂閱</translation>
    </message>
    <message>
        <source>Subscriptions to quotes are answered with an error.</source>
        <translation>報價訂閱請求返回錯誤。</translation>
    </message>
    <message>
        <source>Tokens expire</source>
        <translation>令牌過期</translation>
    </message>
    <message>
        <source>The session of a customer, or of everybody, has ended from then on.</source>
        <translation>自此，某位客戶或所有人的會話結束。</translation>
    </message>
    <message>
        <source>Signed in elsewhere</source>
        <translation>在別處登入</translation>
    </message>
    <message>
        <source>A customer, or everybody, is told that somebody signed in elsewhere.</source>
        <translation>通知某位客戶或所有人：帳號已在別處登入。</translation>
    </message>
    <message>
        <source>Clock goes wrong</source>
        <translation>時鐘出錯</translation>
    </message>
    <message>
        <source>The gateway&apos;s clock runs that much ahead of this computer&apos;s, or behind it.</source>
        <translation>閘道時鐘比本計算機的時鐘超前或落後指定的時間。</translation>
    </message>
    <message>
        <source>Connections drop</source>
        <translation>連線斷開</translation>
    </message>
    <message>
        <source>Every connection is reset, as when a gateway restarts.</source>
        <translation>重置所有連線，如同閘道重啓。</translation>
    </message>
    <message>
        <source>Gateway is gone</source>
        <translation>閘道消失</translation>
    </message>
    <message>
        <source>Connections are reset and new ones refused for a while.</source>
        <translation>在一段時間內重置連線並拒絕新連線。</translation>
    </message>
    <message>
        <source>Other tick rate</source>
        <translation>更改跳動頻率</translation>
    </message>
    <message>
        <source>So many ticks a second from then on.</source>
        <translation>自此每秒產生指定數量的報價跳動。</translation>
    </message>
    <message>
        <source>Ticks stop or go on</source>
        <translation>報價跳動停止或繼續</translation>
    </message>
    <message>
        <source>Prices stand still, or move again.</source>
        <translation>價格靜止，或重新變動。</translation>
    </message>
    <message>
        <source>Support&apos;s tokens expire</source>
        <translation>支援人員令牌過期</translation>
    </message>
    <message>
        <source>Support staff have to sign in again.</source>
        <translation>支援人員需要重新登入。</translation>
    </message>
    <message>
        <source>Event stream taken over</source>
        <translation>事件流被接管</translation>
    </message>
    <message>
        <source>Another connection takes over the event stream of that group.</source>
        <translation>另一連線接管該事件組的事件流。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>So many events come on the event stream.</source>
        <translation>事件流中產生指定數量的事件。</translation>
    </message>
    <message>
        <source>once, or again and again</source>
        <translation>一次或反復</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>定時動作</translation>
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
        <translation>檔位數</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>產品 ID</translation>
    </message>
    <message>
        <source>Trade type</source>
        <translation>交易類型</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小數位數</translation>
    </message>
    <message>
        <source>Is traded</source>
        <translation>可交易</translation>
    </message>
    <message>
        <source>Subscription served in part</source>
        <translation>部分訂閱生效</translation>
    </message>
    <message>
        <source>Every second product of a subscription is left out, without a word.</source>
        <translation>訂閱中每隔一個產品即遺漏一個，不作任何提示。</translation>
    </message>
    <message>
        <source>Lost frame</source>
        <translation>丟失的幀</translation>
    </message>
    <message>
        <source>A pushed frame is not sent.</source>
        <translation>一個推送幀未發送。</translation>
    </message>
    <message>
        <source>Repeated frame</source>
        <translation>重復的幀</translation>
    </message>
    <message>
        <source>A pushed frame is sent twice.</source>
        <translation>一個推送幀發送兩次。</translation>
    </message>
    <message>
        <source>Frames out of order</source>
        <translation>亂序的幀</translation>
    </message>
    <message>
        <source>A pushed frame comes after the next one of its product.</source>
        <translation>一個推送幀晚於同一產品的下一幀到達。</translation>
    </message>
    <message>
        <source>Endless depth</source>
        <translation>超量盤口深度</translation>
    </message>
    <message>
        <source>A frame of depth has as many levels as you say.</source>
        <translation>盤口深度幀包含指定數量的檔位。</translation>
    </message>
    <message>
        <source>Candles cut off</source>
        <translation>K 線截斷</translation>
    </message>
    <message>
        <source>Half of the compressed candles come.</source>
        <translation>壓縮的 K 線數據只返回一半。</translation>
    </message>
    <message>
        <source>Candles damaged</source>
        <translation>K 線損壞</translation>
    </message>
    <message>
        <source>The compressed candles cannot be inflated.</source>
        <translation>壓縮的 K 線數據無法解壓。</translation>
    </message>
    <message>
        <source>Candles that burst</source>
        <translation>K 線解壓膨脹</translation>
    </message>
    <message>
        <source>A small frame inflates to 32 MiB.</source>
        <translation>一個小幀解壓後達 32 MiB。</translation>
    </message>
    <message>
        <source>Candles out of order</source>
        <translation>K 線亂序</translation>
    </message>
    <message>
        <source>Neighbouring candles have changed places.</source>
        <translation>相鄰的 K 線互換位置。</translation>
    </message>
    <message>
        <source>Candles twice</source>
        <translation>K 線重復</translation>
    </message>
    <message>
        <source>Every third candle comes twice.</source>
        <translation>每三根 K 線中有一根重復返回。</translation>
    </message>
    <message>
        <source>Candles upside down</source>
        <translation>K 線高低顛倒</translation>
    </message>
    <message>
        <source>The high of every tenth candle is below its low.</source>
        <translation>每十根 K 線中有一根的最高價低於最低價。</translation>
    </message>
    <message>
        <source>No candles</source>
        <translation>無 K 線</translation>
    </message>
    <message>
        <source>Candles are answered with an empty list.</source>
        <translation>K 線請求返回空列表。</translation>
    </message>
    <message>
        <source>Candles refused</source>
        <translation>拒絕 K 線請求</translation>
    </message>
    <message>
        <source>Candles are answered with an error.</source>
        <translation>K 線請求返回錯誤。</translation>
    </message>
    <message>
        <source>Candles late</source>
        <translation>K 線延遲</translation>
    </message>
    <message>
        <source>Candles come, but late.</source>
        <translation>K 線會返回，但有延遲。</translation>
    </message>
    <message>
        <source>Market opens or closes</source>
        <translation>開市或休市</translation>
    </message>
    <message>
        <source>A product is traded, or is not, for the next six hours.</source>
        <translation>某產品在接下來的六小時內可交易或不可交易。</translation>
    </message>
    <message>
        <source>Other decimals</source>
        <translation>更改小數位數</translation>
    </message>
    <message>
        <source>The prices of a product have so many decimals from then on.</source>
        <translation>自此，某產品的價格使用指定的小數位數。</translation>
    </message>
    <message>
        <source>Product vanishes</source>
        <translation>產品消失</translation>
    </message>
    <message>
        <source>A product is gone from lists and subscriptions.</source>
        <translation>某產品從列表和訂閱中消失。</translation>
    </message>
    <message>
        <source>Product comes back</source>
        <translation>產品恢復</translation>
    </message>
    <message>
        <source>A product that vanished is there again.</source>
        <translation>消失的產品重新出現。</translation>
    </message>
</context>
<context>
    <name>mm::FaultsPage</name>
    <message>
        <source>Kinds of trouble</source>
        <translation>故障類型</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Nothing: the sandbox behaves. Turn on a switch above, or open a script.</source>
        <translation>無：沙盒運行正常。請開啓上方的開關，或開啟指令碼。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>With</source>
        <translation>參數</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>&amp;Open script…</source>
        <translation>開啟指令碼(&amp;O)…</translation>
    </message>
    <message>
        <source>Reads a script of faults over time and begins it</source>
        <translation>讀取按時間編排的故障指令碼並開始執行</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>重新開始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save as script…</source>
        <translation>另存為指令碼(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Clear all</source>
        <translation>全部清除(&amp;C)</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>%1 後再次觸發</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩餘 %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>until turned off</source>
        <translation>直到關閉</translation>
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
        <translation>未開啓任何故障</translation>
    </message>
    <message>
        <source>Begins all that is switched on anew, from its first millisecond</source>
        <translation>將所有已開啓的故障從第一毫秒重新開始</translation>
    </message>
    <message>
        <source>For multimarkets-sandbox --faults, and for opening it here again</source>
        <translation>用於 multimarkets-sandbox --faults，或在此處重新開啟</translation>
    </message>
    <message>
        <source>Turns everything off</source>
        <translation>關閉所有故障</translation>
    </message>
    <message>
        <source>It is used up. Turn it off and on to have it again.</source>
        <translation>次數已用完。關閉後重新開啓即可再次使用。</translation>
    </message>
    <message>
        <source>It comes into force when the sandbox starts.</source>
        <translation>沙盒啓動後生效。</translation>
    </message>
    <message numerus="yes">
        <source>Used %n time(s) so far.</source>
        <translation>
            <numerusform>目前已觸發 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a script of faults</source>
        <translation>開啟故障指令碼</translation>
    </message>
    <message>
        <source>Scripts (*.json);;All files (*)</source>
        <translation>指令碼 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>無法開啟 %1：%2</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>檔案大於 1 MiB</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2</source>
        <translation>%1 不是 JSON：%2</translation>
    </message>
    <message>
        <source>%1 is not a script: %2</source>
        <translation>%1 不是指令碼：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 has begun: %n rule(s).</source>
        <translation>
            <numerusform>%1 已開始：%n 條規則。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a script of faults</source>
        <translation>另存為故障指令碼</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已儲存。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
</context>
<context>
    <name>mm::FieldGrid</name>
    <message>
        <source>Group</source>
        <translation>組</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
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
        <translation>追蹤編號：%1</translation>
    </message>
</context>
<context>
    <name>mm::FlowModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <source>Detail</source>
        <translation>明細</translation>
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
        <translation>變動後餘額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備注</translation>
    </message>
</context>
<context>
    <name>mm::FlowPane</name>
    <message>
        <source>%1, all accounts</source>
        <translation>%1，所有帳戶</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>所有類型</translation>
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
        <translation>沒有符合所選條件的流水。</translation>
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
        <translation>資金流水</translation>
    </message>
</context>
<context>
    <name>mm::ForgottenPage</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大寫鎖定似乎已開啟。</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>設定新密碼</translation>
    </message>
    <message>
        <source>Have the code sent by</source>
        <translation>驗證碼接收方式</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>驗證碼</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>Google 驗證碼</translation>
    </message>
    <message>
        <source>6 digits from your authenticator app</source>
        <translation>驗證器應用程式中的 6 位數字</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>設定新密碼</translation>
    </message>
    <message>
        <source>Setting the new password…</source>
        <translation>正在設定新密碼…</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>建立帳號</translation>
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
        <translation>正在取得授權碼…</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允許</translation>
    </message>
    <message>
        <source>Enter the type the application has told you.</source>
        <translation>請輸入該應用程式告知您的類型。</translation>
    </message>
    <message>
        <source>Enter the ID of the application.</source>
        <translation>請輸入應用程式 ID。</translation>
    </message>
    <message>
        <source>Allow this application to know who you are?</source>
        <translation>允許此應用程式得知您的身份嗎？</translation>
    </message>
    <message>
        <source>Application ID: %1
Type: %2
At: %3 (%4)</source>
        <translation>應用程式 ID：%1
類型：%2
環境：%3（%4）</translation>
    </message>
    <message>
        <source>It will see:</source>
        <translation>該應用程式將看到：</translation>
    </message>
    <message>
        <source>your customer number</source>
        <translation>您的客戶號碼</translation>
    </message>
    <message>
        <source>an account ID of yours</source>
        <translation>您的一個帳戶 ID</translation>
    </message>
    <message>
        <source>your e-mail address</source>
        <translation>您的電郵地址</translation>
    </message>
    <message>
        <source>your connected sign-ins and their IDs</source>
        <translation>您已連結的登入方式及其 ID</translation>
    </message>
    <message>
        <source>Allow only applications you know and trust.</source>
        <translation>請只允許您了解並信任的應用程式。</translation>
    </message>
    <message>
        <source>Another application can sign you in with this account. It has told you its ID and its type; you give it a code in return.</source>
        <translation>其他應用程式可以讓您以此帳號登入。該應用程式已告知您其 ID 和類型，您再向它提供授權碼即可。</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>應用程式 ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>繼續…</translation>
    </message>
    <message>
        <source>Ask in the browser instead</source>
        <translation>改在瀏覽器中確認</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>不允許</translation>
    </message>
    <message>
        <source>Give this code to the application</source>
        <translation>請將此授權碼提供給該應用程式</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性授權碼</translation>
    </message>
    <message>
        <source>It is valid once. Whoever has it can find out who you are: give it to nobody else.</source>
        <translation>只可使用一次。持有授權碼的人可得知您的身份：請勿提供給其他任何人。</translation>
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
        <translation>登入後即可查看您已連結的登入方式。</translation>
    </message>
    <message>
        <source>This %1 account is connected already.</source>
        <translation>此 %1 帳號已連結。</translation>
    </message>
    <message>
        <source>You can sign in with %1 from now on.</source>
        <translation>您現在起可使用 %1 登入。</translation>
    </message>
    <message>
        <source>Fetching your connected sign-ins…</source>
        <translation>正在取得您已連結的登入方式…</translation>
    </message>
    <message>
        <source>Your connected sign-ins could not be fetched.</source>
        <translation>無法取得您已連結的登入方式。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>No sign-in is connected.</source>
        <translation>尚未連結任何登入方式。</translation>
    </message>
    <message>
        <source>Connect one to sign in with it instead of a password.</source>
        <translation>連結後即可以它代替密碼登入。</translation>
    </message>
    <message>
        <source>The gateway offers no other sign-in.</source>
        <translation>閘道未提供其他登入方式。</translation>
    </message>
    <message>
        <source>Your browser is being waited for.</source>
        <translation>正在等待您的瀏覽器。</translation>
    </message>
    <message>
        <source>Accounts of other companies that you can sign in with.</source>
        <translation>可用於登入的其他公司帳號。</translation>
    </message>
    <message>
        <source>Connect another…</source>
        <translation>連結其他…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
</context>
<context>
    <name>mm::IdentityList</name>
    <message>
        <source>Sign-in</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>（無來源）</translation>
    </message>
    <message>
        <source>(no ID)</source>
        <translation>（無 ID）</translation>
    </message>
    <message>
        <source>ID of %1</source>
        <translation>%1 的 ID</translation>
    </message>
    <message>
        <source>Copy the whole ID</source>
        <translation>複製完整 ID</translation>
    </message>
    <message>
        <source>Copy the ID of %1</source>
        <translation>複製 %1 的 ID</translation>
    </message>
    <message>
        <source>Bind to my account</source>
        <translation>綁定至我的帳號</translation>
    </message>
    <message>
        <source>Bind %1 to my account</source>
        <translation>將 %1 綁定至我的帳號</translation>
    </message>
    <message>
        <source>Connected sign-ins</source>
        <translation>已關聯的登入方式</translation>
    </message>
</context>
<context>
    <name>mm::Indicators</name>
    <message>
        <source>Period</source>
        <translation>週期</translation>
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
        <translation>威廉指標 %R</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>標準差倍數</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快線週期</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>慢線週期</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>信號線週期</translation>
    </message>
    <message>
        <source>K smoothing</source>
        <translation>K 平滑週期</translation>
    </message>
    <message>
        <source>D smoothing</source>
        <translation>D 平滑週期</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>移動平均線</translation>
    </message>
    <message>
        <source>Exponential moving average</source>
        <translation>指數移動平均線</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>布林帶</translation>
    </message>
    <message>
        <source>Volume-weighted average price</source>
        <translation>成交量加權平均價</translation>
    </message>
    <message>
        <source>Relative strength index</source>
        <translation>相對強弱指數</translation>
    </message>
    <message>
        <source>Average true range</source>
        <translation>平均真實波幅</translation>
    </message>
</context>
<context>
    <name>mm::IndicatorsDialog</name>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>請輸入 %1 到 %2 的整數。</translation>
    </message>
    <message numerus="yes">
        <source>A number from %1 to %2, with up to %n decimal(s).</source>
        <translation>
            <numerusform>請輸入 %1 到 %2 的數字，最多 %n 位小數。</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators – MultiMarkets</source>
        <translation>指標 – MultiMarkets</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>指標(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>On the &amp;chart</source>
        <translation>圖表上的指標(&amp;C)</translation>
    </message>
    <message>
        <source>Indicators on the chart</source>
        <translation>圖表上的指標</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>線條(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>A chart shows at most %n indicator(s).</source>
        <translation>
            <numerusform>圖表最多顯示 %n 個指標。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an indicator of the chart first.</source>
        <translation>請先選擇圖表上的指標。</translation>
    </message>
    <message>
        <source>Choose an indicator above and add it to the chart.</source>
        <translation>請在上方選擇指標並添加到圖表。</translation>
    </message>
</context>
<context>
    <name>mm::InspectorWindow</name>
    <message>
        <source>There is nothing to save.</source>
        <translation>沒有可儲存的內容。</translation>
    </message>
    <message>
        <source>The file would have about %1. Narrow it with the filter and save what the filter shows, or save all of it.</source>
        <translation>檔案大小約為 %1。可使用篩選縮小範圍並僅儲存篩選結果，也可儲存全部內容。</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然儲存</translation>
    </message>
    <message>
        <source>Save as HTTP Archive</source>
        <translation>儲存為 HTTP 存檔</translation>
    </message>
    <message>
        <source>HTTP Archive (*.har)</source>
        <translation>HTTP 存檔 (*.har)</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在記錄</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stop recording calls and frames (Ctrl+R)</source>
        <translation>停止記錄調用和幀 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Record calls and frames (Ctrl+R)</source>
        <translation>記錄調用和幀 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟隨最新</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>已保留 %1 條</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>已丟棄 %1 條</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>已顯示 %1 條</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在搜尋</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>無匹配條目</translation>
    </message>
    <message>
        <source>No entry that is kept is as the filter wants it.</source>
        <translation>保留的條目均不符合篩選條件。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>未在記錄</translation>
    </message>
    <message>
        <source>Calls and frames are not kept while recording is off.</source>
        <translation>關閉記錄時不會保留調用和幀。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暫無內容</translation>
    </message>
    <message>
        <source>Calls and frames appear here as soon as there are some.</source>
        <translation>有調用和幀時將立即顯示在此處。</translation>
    </message>
    <message>
        <source>Request inspector</source>
        <translation>請求檢查器</translation>
    </message>
    <message>
        <source>No new rows; recording goes on (Ctrl+P)</source>
        <translation>暫不顯示新行；記錄仍繼續 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Keep the newest row in sight (Ctrl+E)</source>
        <translation>始終顯示最新一行 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget everything recorded (Ctrl+L)</source>
        <translation>清除所有記錄 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Copy trace</source>
        <translation>複製追蹤編號</translation>
    </message>
    <message>
        <source>Copy the trace of the chosen call (Ctrl+T)</source>
        <translation>複製所選調用的追蹤編號 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>複製為 curl</translation>
    </message>
    <message>
        <source>Copy the chosen call as a shell command, secrets as variables (Ctrl+Shift+C)</source>
        <translation>將所選調用複製為 shell 命令，機密資訊以變量代替 (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Save HAR</source>
        <translation>儲存 HAR</translation>
    </message>
    <message>
        <source>Save as an HTTP Archive that browsers and other tools open (Ctrl+S)</source>
        <translation>儲存為 HTTP 存檔，可用瀏覽器和其他工具開啟 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Everything recorded…</source>
        <translation>全部記錄…</translation>
    </message>
    <message>
        <source>What the filter shows…</source>
        <translation>篩選結果…</translation>
    </message>
    <message>
        <source>Calls and frames</source>
        <translation>調用和幀</translation>
    </message>
    <message>
        <source>Secrets are masked (•••) before anything is kept.</source>
        <translation>機密內容在儲存前均已遮蓋（•••）。</translation>
    </message>
    <message>
        <source>Passwords, tokens, codes and keys, wherever they stand</source>
        <translation>密碼、令牌、驗證碼和密鑰，無論出現在何處</translation>
    </message>
</context>
<context>
    <name>mm::KeychainText</name>
    <message>
        <source>You stay signed in for this session only: this computer has no keychain.</source>
        <translation>登入狀態僅於本次工作階段保留：本機沒有鑰匙圈。</translation>
    </message>
    <message>
        <source>You stay signed in for this session only: this computer&apos;s keychain is locked.</source>
        <translation>登入狀態僅於本次工作階段保留：本機的鑰匙圈已鎖定。</translation>
    </message>
    <message>
        <source>You stay signed in for this session only: this computer&apos;s keychain does not let this program in.</source>
        <translation>登入狀態僅於本次工作階段保留：本機的鑰匙圈不允許此程式存取。</translation>
    </message>
    <message>
        <source>You stay signed in for this session only: this computer&apos;s keychain did not answer in time.</source>
        <translation>登入狀態僅於本次工作階段保留：本機的鑰匙圈未及時回應。</translation>
    </message>
    <message>
        <source>You stay signed in for this session only: this computer&apos;s keychain cannot be used.</source>
        <translation>登入狀態僅於本次工作階段保留：本機的鑰匙圈無法使用。</translation>
    </message>
    <message>
        <source>The keychain has nothing to unlock with. Use the password.</source>
        <translation>鑰匙圈中沒有可用於解鎖的內容，請使用密碼。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or use the password.</source>
        <translation>鑰匙圈已鎖定。請將其解鎖，或使用密碼。</translation>
    </message>
    <message>
        <source>The keychain does not let this program in. Use the password.</source>
        <translation>鑰匙圈不允許此程式存取，請使用密碼。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Use the password.</source>
        <translation>鑰匙圈未及時回應，請使用密碼。</translation>
    </message>
    <message>
        <source>The keychain cannot be used. Use the password.</source>
        <translation>鑰匙圈無法使用，請使用密碼。</translation>
    </message>
</context>
<context>
    <name>mm::KycGatePage</name>
    <message>
        <source>Your account is there</source>
        <translation>您的帳號已建立</translation>
    </message>
    <message>
        <source>Its number is %1. Before you can trade, your broker wants to know more, which you can tell in the web client.</source>
        <translation>客戶號碼為 %1。在您開始交易之前，經紀商還需要更多資料，您可在網頁版提交。</translation>
    </message>
    <message>
        <source>Your identity is being checked</source>
        <translation>您的身份認證正在審核</translation>
    </message>
    <message>
        <source>You can sign in as soon as your broker has looked at what you handed in.</source>
        <translation>經紀商審核您提交的資料後，您即可登入。</translation>
    </message>
    <message>
        <source>Your identity check was refused</source>
        <translation>您的身份認證未通過</translation>
    </message>
    <message>
        <source>Hand in what is asked for again in the web client, or contact support.</source>
        <translation>請在網頁版重新提交所需資料，或聯絡客服。</translation>
    </message>
    <message>
        <source>Prove your identity first</source>
        <translation>請先完成身份認證</translation>
    </message>
    <message>
        <source>Your broker lets customers in only after an identity check, which you do in the web client.</source>
        <translation>經紀商只允許已完成身份認證的客戶登入，您可在網頁版進行認證。</translation>
    </message>
    <message>
        <source>Your broker says: %1</source>
        <translation>經紀商留言：%1</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>所需資料</translation>
    </message>
    <message>
        <source>Open the web client</source>
        <translation>開啟網頁版</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>No browser could be opened. The address %1 has been copied: open it in a browser.</source>
        <translation>無法開啟瀏覽器。地址 %1 已複製：請在瀏覽器中開啟。</translation>
    </message>
</context>
<context>
    <name>mm::LineColours</name>
    <message>
        <source>Blue, solid</source>
        <translation>藍色，實線</translation>
    </message>
    <message>
        <source>Orange, dashed</source>
        <translation>橙色，虛線</translation>
    </message>
    <message>
        <source>Green, dotted</source>
        <translation>綠色，點線</translation>
    </message>
    <message>
        <source>Magenta, dash-dot</source>
        <translation>品紅色，點划線</translation>
    </message>
    <message>
        <source>Yellow, long dashes</source>
        <translation>黃色，長虛線</translation>
    </message>
    <message>
        <source>As text, dash-dot-dot</source>
        <translation>文本顏色，雙點划線</translation>
    </message>
</context>
<context>
    <name>mm::LinkGroup</name>
    <message>
        <source>Not linked</source>
        <translation>未聯動</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>聯動組 %1</translation>
    </message>
</context>
<context>
    <name>mm::LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>Everything is where you left it. Prices and orders are hidden until you unlock.</source>
        <translation>一切保持原樣。解鎖之前，報價和訂單均會隱藏。</translation>
    </message>
    <message>
        <source>Unlock with the keychain</source>
        <translation>使用鑰匙圈解鎖</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
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
        <source>Toolbar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Sign in (Ctrl+L)</source>
        <translation>登入 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
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
    <message>
        <source>Your account has no password yet. With one you can sign in without a code or another company&apos;s page.</source>
        <translation>您的帳號尚未設定密碼。設定後，無須驗證碼或其他公司的頁面即可登入。</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>設定密碼…</translation>
    </message>
    <message>
        <source>MultiMarkets – locked</source>
        <translation>MultiMarkets – 已鎖定</translation>
    </message>
    <message>
        <source>&amp;Security…</source>
        <translation>安全(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Connected applications…</source>
        <translation>已連結的應用程式(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>帳號(&amp;A)</translation>
    </message>
    <message>
        <source>Profiles, sign-in and sign-out</source>
        <translation>設定檔、登入與登出</translation>
    </message>
    <message>
        <source>Preferences, language, theme and price colours</source>
        <translation>偏好設定、語言、主題和升跌顏色</translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation>偏好設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Profiles</source>
        <translation>設定檔(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即鎖定(&amp;L)</translation>
    </message>
    <message>
        <source>Sign in with &amp;another account…</source>
        <translation>登入其他帳號(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Manage profiles…</source>
        <translation>管理設定檔(&amp;M)…</translation>
    </message>
    <message>
        <source>Switch to the &amp;demo account</source>
        <translation>切換至模擬帳戶(&amp;D)</translation>
    </message>
    <message>
        <source>Switch to the r&amp;eal account</source>
        <translation>切換至真實帳戶(&amp;E)</translation>
    </message>
    <message>
        <source>%1 – %2, demo</source>
        <translation>%1 – %2，模擬</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1（已開啟）</translation>
    </message>
    <message>
        <source>You are in the demo account now.</source>
        <translation>您現正使用模擬帳戶。</translation>
    </message>
    <message>
        <source>You are in the real account now: its money is real.</source>
        <translation>您現正使用真實帳戶：當中的資金是真實的。</translation>
    </message>
    <message>
        <source>API &amp;keys…</source>
        <translation>API 密鑰(&amp;K)…</translation>
    </message>
    <message>
        <source>The API key this profile runs on ends within a day.</source>
        <translation>此設定檔使用的 API 密鑰將在一天內失效。</translation>
    </message>
    <message numerus="yes">
        <source>The API key this profile runs on ends in %n day(s).</source>
        <translation>
            <numerusform>此設定檔使用的 API 密鑰將在 %n 天後失效。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Make another one in time, or bind it to addresses.</source>
        <translation>%1請及時創建新密鑰，或將其綁定到 IP 地址。</translation>
    </message>
    <message>
        <source>API keys…</source>
        <translation>API 密鑰…</translation>
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
        <translation>支援工作台(&amp;D)…</translation>
    </message>
    <message>
        <source>Request &amp;inspector</source>
        <translation>請求檢查器(&amp;I)</translation>
    </message>
    <message>
        <source>Save diagnostics for &amp;support…</source>
        <translation>為技術支援儲存診斷資訊(&amp;S)…</translation>
    </message>
    <message>
        <source>Sand&amp;box panel</source>
        <translation>沙盒面板(&amp;B)</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在連線</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已連線</translation>
    </message>
    <message>
        <source>refused by the gateway</source>
        <translation>被閘道拒絕</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>轉到(&amp;G)…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Find a product or something to do (Ctrl+K)</source>
        <translation>查找產品或操作 (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>mm::MessageDialog</name>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持倉</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>資金</translation>
    </message>
    <message>
        <source>Positions and orders</source>
        <translation>持倉和訂單</translation>
    </message>
    <message>
        <source>Orders and funds</source>
        <translation>訂單和資金</translation>
    </message>
    <message>
        <source>Everything: signs the customer out</source>
        <translation>全部：客戶將被退出登入</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 個字元</translation>
    </message>
    <message>
        <source>Write what the customer is to read.</source>
        <translation>請輸入要傳送給客戶的內容。</translation>
    </message>
    <message>
        <source>Give the message a title.</source>
        <translation>請輸入消息標題。</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>客戶：%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>語言：%1</translation>
    </message>
    <message>
        <source>Kind of account: %1</source>
        <translation>帳戶類型：%1</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>標題：%1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>消息：%1</translation>
    </message>
    <message>
        <source>It pops up in the customer&apos;s client.</source>
        <translation>將在客戶的客戶端彈出。</translation>
    </message>
    <message>
        <source>It does not pop up.</source>
        <translation>不彈出。</translation>
    </message>
    <message>
        <source>The customer is signed out by it!</source>
        <translation>客戶將因此被退出登入！</translation>
    </message>
    <message>
        <source>Fetched anew: %1</source>
        <translation>重新獲取：%1</translation>
    </message>
    <message>
        <source>The message was sent to customer %1. That is noted in the audit log of this computer.</source>
        <translation>消息已傳送給客戶 %1，並已記入本計算機的審計日誌。</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>傳送消息</translation>
    </message>
    <message>
        <source>No answer came: the message may or may not have reached the customer. Ask the customer before you write it again.</source>
        <translation>未收到響應：消息可能已送達客戶，也可能未送達。再次傳送前請先向客戶確認。</translation>
    </message>
    <message>
        <source>Message to a customer</source>
        <translation>向客戶傳送消息</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>帳戶類型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Fetched anew</source>
        <translation>重新獲取</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>顯示方式</translation>
    </message>
    <message>
        <source>Pops up at once</source>
        <translation>立即彈出</translation>
    </message>
</context>
<context>
    <name>mm::MfaPage</name>
    <message>
        <source>From now on your account asks for a code of your authenticator app.</source>
        <translation>由現在起，您的帳號需要驗證器應用程式中的驗證碼。</translation>
    </message>
    <message>
        <source>Your account no longer asks for a code. You can remove it from your authenticator app.</source>
        <translation>您的帳號不再需要驗證碼。您可將其從驗證器應用程式中移除。</translation>
    </message>
    <message>
        <source>Turn two-step verification off?</source>
        <translation>要關閉雙重驗證嗎？</translation>
    </message>
    <message>
        <source>Whoever knows your password could then sign in. You will be asked for a code of the app once more.</source>
        <translation>關閉後，任何知道您密碼的人都可登入。您需要再輸入一次應用程式中的驗證碼。</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>關閉…</translation>
    </message>
    <message>
        <source>Two-step verification is on.</source>
        <translation>雙重驗證已開啟。</translation>
    </message>
    <message>
        <source>Signing in takes your password and a code of your authenticator app.</source>
        <translation>登入時需要您的密碼和驗證器應用程式中的驗證碼。</translation>
    </message>
    <message>
        <source>Two-step verification is off.</source>
        <translation>雙重驗證未開啟。</translation>
    </message>
    <message>
        <source>With it, signing in takes a code of an app on your phone, such as Google Authenticator, besides your password: nobody gets in with the password alone.</source>
        <translation>開啟後，登入時除密碼外，還需要手機應用程式（例如 Google Authenticator）中的驗證碼：僅憑密碼無法登入。</translation>
    </message>
    <message>
        <source>Getting a key…</source>
        <translation>正在取得金鑰…</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Step 2 of 2: prove that it works</source>
        <translation>第 2 步（共 2 步）：驗證設定是否有效</translation>
    </message>
    <message>
        <source>Prove that it is you</source>
        <translation>驗證是您本人</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>正在關閉…</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>保持開啟</translation>
    </message>
    <message>
        <source>Step 1 of 2: add the account to your app</source>
        <translation>第 1 步（共 2 步）：將帳號新增至應用程式</translation>
    </message>
    <message>
        <source>Scan this code with your authenticator app. Keep it to yourself: whoever has it can make your codes.</source>
        <translation>請以驗證器應用程式掃描此二維碼。請勿向他人透露：任何持有它的人都可產生您的驗證碼。</translation>
    </message>
    <message>
        <source>Or type this key into the app, and keep it somewhere safe in case you lose the phone:</source>
        <translation>或在應用程式中輸入此金鑰，並妥善保管，以防遺失手機：</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
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
        <translation>電郵</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶號碼</translation>
    </message>
    <message>
        <source>Country or area code</source>
        <translation>國家／地區或區號</translation>
    </message>
    <message>
        <source>Type a country&apos;s name or its code to search</source>
        <translation>輸入國家／地區名稱或區號搜尋</translation>
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
        <translation>較弱。</translation>
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
        <translation>很強。</translation>
    </message>
    <message>
        <source>Make it longer.</source>
        <translation>請加長密碼。</translation>
    </message>
    <message>
        <source>Well-known words and passwords are guessed first.</source>
        <translation>常見的字詞和密碼最先被猜中。</translation>
    </message>
    <message>
        <source>Your own name, address or number is guessed first.</source>
        <translation>您自己的姓名、地址或號碼最先被猜中。</translation>
    </message>
    <message>
        <source>Repeating the same adds little.</source>
        <translation>重複相同內容作用不大。</translation>
    </message>
    <message>
        <source>Sequences such as 1234 are easy to guess.</source>
        <translation>1234 之類的序列很容易被猜中。</translation>
    </message>
    <message>
        <source>Keys that lie side by side are easy to guess.</source>
        <translation>鍵盤上相鄰的按鍵很容易被猜中。</translation>
    </message>
    <message>
        <source>Dates are easy to guess.</source>
        <translation>日期很容易被猜中。</translation>
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
        <translation>備注文本</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備注</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it, Esc does not</source>
        <translation>Ctrl+Enter 儲存，Esc 放棄</translation>
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
        <translation>信號線</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>柱狀圖</translation>
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
        <translation>自選列表</translation>
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
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>盤口深度</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Product details</source>
        <translation>產品詳情</translation>
    </message>
    <message>
        <source>Price alerts</source>
        <translation>價格提醒</translation>
    </message>
</context>
<context>
    <name>mm::PaneTitleBar</name>
    <message>
        <source>Put back into the main window (Ctrl+Shift+D)</source>
        <translation>停靠回主視窗 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Detach into a window of its own (Ctrl+Shift+D)</source>
        <translation>浮動為獨立視窗 (Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <comment>a pane</comment>
        <translation>停靠 %1</translation>
    </message>
    <message>
        <source>Detach %1</source>
        <comment>a pane</comment>
        <translation>浮動 %1</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>關閉 (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <comment>a pane</comment>
        <translation>關閉 %1</translation>
    </message>
    <message>
        <source>Panes of one group show one product: %1</source>
        <translation>同一聯動組的面板顯示同一產品：%1</translation>
    </message>
    <message>
        <source>Link of %1: %2</source>
        <comment>a pane, its group</comment>
        <translation>%1 的聯動：%2</translation>
    </message>
</context>
<context>
    <name>mm::PasswordPage</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大寫鎖定似乎已開啟。</translation>
    </message>
    <message>
        <source>Your account has no password yet. With one you can sign in with your e-mail address, phone or customer number.</source>
        <translation>您的帳號尚未設定密碼。設定後，即可使用電郵地址、手機號碼或客戶號碼登入。</translation>
    </message>
    <message>
        <source>The password you sign in with.</source>
        <translation>您登入時使用的密碼。</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>正在設定密碼…</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>正在更改密碼…</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>設定密碼</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密碼</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>請輸入目前密碼。</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>請輸入新密碼。</translation>
    </message>
    <message>
        <source>This password is too easy to guess.</source>
        <translation>此密碼太容易被猜中。</translation>
    </message>
    <message>
        <source>This is your current password.</source>
        <translation>這是您的目前密碼。</translation>
    </message>
    <message>
        <source>Enter the 6 digits your authenticator app shows.</source>
        <translation>請輸入驗證器應用程式顯示的 6 位數字。</translation>
    </message>
    <message>
        <source>Done. Use the new password from now on.</source>
        <translation>已完成。由現在起請使用新密碼。</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>這不是您的目前密碼。</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>目前密碼</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>Google 驗證碼</translation>
    </message>
</context>
<context>
    <name>mm::PeoplePage</name>
    <message>
        <source>%1 is copied.</source>
        <translation>%1 已複製。</translation>
    </message>
    <message>
        <source>The API key is in %1. Keep that file to yourself.</source>
        <translation>API 密鑰已存入 %1。請妥善保管該檔案。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>Everybody&apos;s password is a123456, verification codes are 000000, the Google code is 123456.</source>
        <translation>所有人的密碼均為 a123456，驗證碼均為 000000，谷歌驗證碼為 123456。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>登入名</translation>
    </message>
    <message>
        <source>What there is to try</source>
        <translation>可試用內容</translation>
    </message>
    <message>
        <source>&amp;Copy sign-in name</source>
        <translation>複製登入名(&amp;C)</translation>
    </message>
    <message>
        <source>Make a &amp;key file…</source>
        <translation>創建密鑰檔案(&amp;K)…</translation>
    </message>
    <message>
        <source>Makes an API key and writes it, with its secret, into a file</source>
        <translation>創建 API 密鑰，並連同私鑰寫入檔案</translation>
    </message>
    <message>
        <source>Make a key file</source>
        <translation>創建密鑰檔案</translation>
    </message>
    <message>
        <source>Key files (*.json);;All files (*)</source>
        <translation>密鑰檔案 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>No API key could be made.</source>
        <translation>無法創建 API 密鑰。</translation>
    </message>
</context>
<context>
    <name>mm::PositionModel</name>
    <message>
        <source>Position</source>
        <translation>持倉</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Trade type</source>
        <translation>交易類型</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Opened volume</source>
        <translation>開倉數量</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Open price</source>
        <translation>開倉價</translation>
    </message>
    <message>
        <source>Close price</source>
        <translation>平倉價</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>止損</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>保證金</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>盈虧</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開倉時間</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>平倉時間</translation>
    </message>
</context>
<context>
    <name>mm::PriceAlert</name>
    <message>
        <source>Bid</source>
        <translation>買價</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>賣價</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新價</translation>
    </message>
    <message>
        <source>Change of %1 or less</source>
        <translation>漲跌幅達到或低於 %1</translation>
    </message>
    <message>
        <source>Change of %1 or more</source>
        <translation>漲跌幅達到或高於 %1</translation>
    </message>
    <message>
        <source>%1 at or above %2</source>
        <translation>%1達到或高於 %2</translation>
    </message>
    <message>
        <source>%1 at or below %2</source>
        <translation>%1達到或低於 %2</translation>
    </message>
    <message>
        <source>%1: %2 (now %3)</source>
        <comment>product, what was waited for, value</comment>
        <translation>%1：%2（當前 %3）</translation>
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
        <translation>交易時間 (UTC)</translation>
    </message>
    <message>
        <source>Holidays (local time)</source>
        <translation>假日（本地時間）</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Trade type</source>
        <translation>交易類型</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>成交模式</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>小數位數</translation>
    </message>
    <message>
        <source>Added to the bid</source>
        <translation>買價加點</translation>
    </message>
    <message>
        <source>Added to the ask</source>
        <translation>賣價加點</translation>
    </message>
    <message>
        <source>Contract size</source>
        <translation>合約大小</translation>
    </message>
    <message>
        <source>Smallest volume</source>
        <translation>最小手數</translation>
    </message>
    <message>
        <source>Largest volume</source>
        <translation>最大手數</translation>
    </message>
    <message>
        <source>Volume step</source>
        <translation>手數步長</translation>
    </message>
    <message>
        <source>May be traded</source>
        <translation>允許交易</translation>
    </message>
    <message>
        <source>Traded since</source>
        <translation>起始交易時間</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>保證金</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>槓桿</translation>
    </message>
    <message>
        <source>Margin in force</source>
        <translation>適用保證金</translation>
    </message>
    <message>
        <source>Leverage range</source>
        <translation>槓桿範圍</translation>
    </message>
    <message>
        <source>Margin ratio</source>
        <translation>保證金比例</translation>
    </message>
    <message>
        <source>Overnight interest</source>
        <translation>隔夜利息</translation>
    </message>
    <message>
        <source>Long positions</source>
        <translation>多頭持倉</translation>
    </message>
    <message>
        <source>Short positions</source>
        <translation>空頭持倉</translation>
    </message>
    <message>
        <source>Settled at</source>
        <translation>結算時間</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手續費</translation>
    </message>
    <message>
        <source>Fee rate</source>
        <translation>手續費率</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手續費</translation>
    </message>
    <message>
        <source>Smallest fee</source>
        <translation>最低手續費</translation>
    </message>
    <message>
        <source>Largest fee</source>
        <translation>最高手續費</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開市</translation>
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
        <translation>開市至 %1</translation>
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
        <translation>現在（本地時間）</translation>
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
    <message>
        <source>All types</source>
        <translation>所有類型</translation>
    </message>
    <message>
        <source>Add all (%1)</source>
        <comment>products that match</comment>
        <translation>全部添加 (%1)</translation>
    </message>
    <message>
        <source>Trade type</source>
        <translation>交易類型</translation>
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
        <translation>有自選列表</translation>
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
    <message>
        <source>Two-step verification</source>
        <translation>雙重驗證</translation>
    </message>
    <message>
        <source>Connected sign-ins</source>
        <translation>已連結的登入方式</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Password, two-step verification and connected sign-ins</source>
        <translation>密碼、雙重驗證和已連結的登入方式</translation>
    </message>
    <message>
        <source>Change password and security</source>
        <translation>更改密碼和安全設定</translation>
    </message>
</context>
<context>
    <name>mm::ProfilesDialog</name>
    <message>
        <source>Demo</source>
        <translation>模擬</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>真實</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>此視窗</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>其他視窗</translation>
    </message>
    <message>
        <source>This window shows it already</source>
        <translation>此視窗已顯示該設定檔</translation>
    </message>
    <message>
        <source>Choose a profile first</source>
        <translation>請先選擇一個設定檔</translation>
    </message>
    <message>
        <source>Close its window first</source>
        <translation>請先關閉其視窗</translation>
    </message>
    <message>
        <source>Forget %1 (%2) on this computer? What is kept in the keychain for it goes, too; the account itself stays.</source>
        <translation>要在本機上移除 %1（%2）嗎？鑰匙圈中為其儲存的內容亦會一併刪除；帳號本身不受影響。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>資金</translation>
    </message>
    <message>
        <source>Open in</source>
        <translation>所在視窗</translation>
    </message>
    <message>
        <source>Profiles on this computer</source>
        <translation>本機上的設定檔</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Another account…</source>
        <translation>其他帳號(&amp;A)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>mm::ProofFields</name>
    <message>
        <source>The gateway also wants a code sent to %1 and one sent to %2.</source>
        <translation>閘道還需要傳送至 %1 的驗證碼和傳送至 %2 的驗證碼。</translation>
    </message>
    <message>
        <source>The gateway also wants a code sent to %1.</source>
        <translation>閘道還需要傳送至 %1 的驗證碼。</translation>
    </message>
    <message>
        <source>Enter the code your authenticator app shows now.</source>
        <translation>請輸入驗證器應用程式目前顯示的驗證碼。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Have a code sent to you first.</source>
        <translation>請先索取驗證碼。</translation>
    </message>
    <message>
        <source>Enter the code you were sent.</source>
        <translation>請輸入您收到的驗證碼。</translation>
    </message>
    <message>
        <source>Enter the 6 digits your authenticator app shows.</source>
        <translation>請輸入驗證器應用程式顯示的 6 位數字。</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>Google 驗證碼</translation>
    </message>
    <message>
        <source>E-mail code</source>
        <translation>電郵驗證碼</translation>
    </message>
    <message>
        <source>SMS code</source>
        <translation>短訊驗證碼</translation>
    </message>
    <message>
        <source>The gateway wants a code sent to %1 and one sent to %2.</source>
        <translation>閘道要求分別傳送到 %1 和 %2 的驗證碼。</translation>
    </message>
    <message>
        <source>The gateway wants a code sent to %1.</source>
        <translation>閘道要求傳送到 %1 的驗證碼。</translation>
    </message>
</context>
<context>
    <name>mm::ProxyPage</name>
    <message>
        <source>Enter the proxy&apos;s port, a number from 1 to 65535.</source>
        <translation>請輸入代理的連接埠，即 1 至 65535 之間的數字。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s name or address alone, such as proxy.example.com.</source>
        <translation>請只輸入代理的名稱或地址，例如 proxy.example.com。</translation>
    </message>
    <message>
        <source>“%1” is on this computer, which is never reached through a proxy. Choose another environment to test the proxy.</source>
        <translation>「%1」位於本機，而連線至本機從不經過代理。請選擇其他環境以測試代理。</translation>
    </message>
    <message>
        <source>Every connection of this program goes this way, also the ones before you sign in. This computer itself is always reached directly.</source>
        <translation>本程式的所有連線均使用此方式，包括登入前的連線。本機始終直接連線。</translation>
    </message>
    <message>
        <source>As the system does</source>
        <translation>跟隨系統</translation>
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
        <translation>主機</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用戶名稱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>where the proxy asks for one</source>
        <translation>代理要求時填寫</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Saved. New connections go this way from now on.</source>
        <translation>已儲存。由現在起，新連線將使用此方式。</translation>
    </message>
</context>
<context>
    <name>mm::QrCode</name>
    <message>
        <source>QR code of the key</source>
        <translation>金鑰的二維碼</translation>
    </message>
    <message>
        <source>For the camera of an authenticator app. The key below can be typed in instead.</source>
        <translation>供驗證器應用程式以相機掃描。亦可改為輸入下方的金鑰。</translation>
    </message>
</context>
<context>
    <name>mm::ReauthForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大寫鎖定似乎已開啟。</translation>
    </message>
    <message>
        <source>This account is closed until an identity check is passed.</source>
        <translation>此帳號須通過身份認證後方可使用。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>驗證碼</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>Google 驗證碼</translation>
    </message>
    <message>
        <source>6 digits from your authenticator app</source>
        <translation>驗證器應用程式中的 6 位數字</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
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
        <source>Use the password instead</source>
        <translation>改用密碼</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>改用驗證碼</translation>
    </message>
    <message>
        <source>Have a code sent first.</source>
        <translation>請先索取驗證碼。</translation>
    </message>
    <message>
        <source>Enter the code you were sent.</source>
        <translation>請輸入您收到的驗證碼。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Enter the 6-digit code of your authenticator app.</source>
        <translation>請輸入驗證器應用程式中的 6 位驗證碼。</translation>
    </message>
</context>
<context>
    <name>mm::RecordLines</name>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 項，共 %2 項</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>身份認證</translation>
    </message>
    <message>
        <source>All identity checks</source>
        <translation>所有身份認證</translation>
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
        <source>Being closed</source>
        <translation>銷戶中</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已啓用</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未認證</translation>
    </message>
    <message>
        <source>Waiting for review</source>
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
        <translation>失敗</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已認證</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>預設</translation>
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
        <translation>活動結算</translation>
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
        <translation>游客</translation>
    </message>
    <message>
        <source>Mobile web</source>
        <translation>手機網頁</translation>
    </message>
    <message>
        <source>PC web</source>
        <translation>電腦網頁</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Android app</source>
        <translation>安卓應用</translation>
    </message>
    <message>
        <source>iOS app</source>
        <translation>iOS 應用</translation>
    </message>
    <message>
        <source>HarmonyOS app</source>
        <translation>鴻蒙應用</translation>
    </message>
    <message>
        <source>Windows client</source>
        <translation>Windows 客戶端</translation>
    </message>
    <message>
        <source>Mac client</source>
        <translation>Mac 客戶端</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電郵</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶號</translation>
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
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Available</source>
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
        <source>Is to be set</source>
        <translation>需要設定</translation>
    </message>
    <message>
        <source>Need not be set</source>
        <translation>無需設定</translation>
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
        <source>Demanded</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Not demanded</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短訊</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>谷歌驗證碼</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>買入</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>賣出</translation>
    </message>
    <message>
        <source>Initialised</source>
        <translation>已初始化</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>持倉中</translation>
    </message>
    <message>
        <source>Partly closed</source>
        <translation>部分平倉</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>區間</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>已掛單</translation>
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
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Partly cancelled</source>
        <translation>部分撤銷</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過時</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>處理中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>內部錯誤</translation>
    </message>
    <message>
        <source>Partly failed</source>
        <translation>部分失敗</translation>
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
        <translation>已開始</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>餘額</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Liability: balance</source>
        <translation>負債：餘額</translation>
    </message>
    <message>
        <source>Liability: frozen</source>
        <translation>負債：凍結</translation>
    </message>
    <message>
        <source>Liability: available</source>
        <translation>負債：可用</translation>
    </message>
    <message>
        <source>Frozen but usable</source>
        <translation>凍結可用</translation>
    </message>
    <message>
        <source>Frozen but usable: frozen</source>
        <translation>凍結可用：凍結</translation>
    </message>
    <message>
        <source>Frozen but usable: available</source>
        <translation>凍結可用：可用</translation>
    </message>
    <message>
        <source>Platform: balance</source>
        <translation>平台：餘額</translation>
    </message>
    <message>
        <source>Platform: frozen</source>
        <translation>平台：凍結</translation>
    </message>
    <message>
        <source>Platform: available</source>
        <translation>平台：可用</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待審批</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Successful</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Could not be submitted</source>
        <translation>無法提交</translation>
    </message>
    <message>
        <source>To a bank card</source>
        <translation>到銀行卡</translation>
    </message>
    <message>
        <source>To a digital wallet</source>
        <translation>到數字錢包</translation>
    </message>
    <message>
        <source>Initialising</source>
        <translation>初始化中</translation>
    </message>
    <message>
        <source>Market order, opens</source>
        <translation>市價開倉</translation>
    </message>
    <message>
        <source>Market order, closes</source>
        <translation>市價平倉</translation>
    </message>
    <message>
        <source>Closed by stop loss</source>
        <translation>止損平倉</translation>
    </message>
    <message>
        <source>Closed by take profit</source>
        <translation>止盈平倉</translation>
    </message>
    <message>
        <source>Liquidated</source>
        <translation>強制平倉</translation>
    </message>
    <message>
        <source>Closed at expiry</source>
        <translation>到期平倉</translation>
    </message>
    <message>
        <source>Closed with the account</source>
        <translation>銷戶平倉</translation>
    </message>
    <message>
        <source>Closed by support</source>
        <translation>客服平倉</translation>
    </message>
    <message>
        <source>Delayed order</source>
        <translation>延遲單</translation>
    </message>
    <message>
        <source>Limit order, pending</source>
        <translation>限價掛單</translation>
    </message>
    <message>
        <source>Stop order, pending</source>
        <translation>止損掛單</translation>
    </message>
    <message>
        <source>Limit order, opens</source>
        <translation>限價開倉</translation>
    </message>
    <message>
        <source>Matched limit order, opens</source>
        <translation>撮合限價開倉</translation>
    </message>
    <message>
        <source>Matched limit order, closes</source>
        <translation>撮合限價平倉</translation>
    </message>
    <message>
        <source>Market order</source>
        <translation>市價單</translation>
    </message>
    <message>
        <source>Market order by amount</source>
        <translation>按金額市價單</translation>
    </message>
    <message>
        <source>Limit order</source>
        <translation>限價單</translation>
    </message>
    <message>
        <source>Market order, buys</source>
        <translation>市價買入</translation>
    </message>
    <message>
        <source>Market order, sells</source>
        <translation>市價賣出</translation>
    </message>
    <message>
        <source>Limit order, buys</source>
        <translation>限價買入</translation>
    </message>
    <message>
        <source>Limit order, sells</source>
        <translation>限價賣出</translation>
    </message>
    <message>
        <source>Cancelled by the customer</source>
        <translation>客戶撤單</translation>
    </message>
    <message>
        <source>Cancelled by support</source>
        <translation>客服撤單</translation>
    </message>
    <message>
        <source>Cancelled by liquidation</source>
        <translation>強平撤單</translation>
    </message>
    <message>
        <source>Mobile web on Android</source>
        <translation>安卓手機網頁</translation>
    </message>
    <message>
        <source>Mobile web on iOS</source>
        <translation>iOS 手機網頁</translation>
    </message>
    <message>
        <source>PC web on Windows</source>
        <translation>Windows 電腦網頁</translation>
    </message>
    <message>
        <source>PC web on Mac</source>
        <translation>Mac 電腦網頁</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>電腦</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手機端</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>銀行卡</translation>
    </message>
    <message>
        <source>Digital wallet</source>
        <translation>數字錢包</translation>
    </message>
    <message>
        <source>Skrill wallet</source>
        <translation>Skrill 錢包</translation>
    </message>
    <message>
        <source>Wire transfer</source>
        <translation>電匯</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>身份認證</translation>
    </message>
    <message>
        <source>Opening an account</source>
        <translation>開戶</translation>
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
        <translation>系統重置</translation>
    </message>
    <message>
        <source>Balance adjustment</source>
        <translation>額度調整</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Margin adjustment</source>
        <translation>保證金調整</translation>
    </message>
    <message>
        <source>Automatic loan</source>
        <translation>自動借款</translation>
    </message>
    <message>
        <source>Manual loan</source>
        <translation>手動借款</translation>
    </message>
    <message>
        <source>Automatic repayment</source>
        <translation>自動還款</translation>
    </message>
    <message>
        <source>Manual repayment</source>
        <translation>手動還款</translation>
    </message>
    <message>
        <source>Loan interest</source>
        <translation>借款利息</translation>
    </message>
    <message>
        <source>Repayment by support</source>
        <translation>客服還款</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>划轉</translation>
    </message>
    <message>
        <source>Repayment by liquidation</source>
        <translation>強平還款</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>獎勵</translation>
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
        <translation>還款</translation>
    </message>
    <message>
        <source>Interest calculated</source>
        <translation>計息</translation>
    </message>
    <message>
        <source>Interest settled</source>
        <translation>結息</translation>
    </message>
    <message>
        <source>Corporate action</source>
        <translation>企業行動</translation>
    </message>
    <message>
        <source>Deposit by the customer</source>
        <translation>客戶入金</translation>
    </message>
    <message>
        <source>Deposit fee</source>
        <translation>入金手續費</translation>
    </message>
    <message>
        <source>Withdrawal by the customer</source>
        <translation>客戶出金</translation>
    </message>
    <message>
        <source>Withdrawal cancelled</source>
        <translation>取消出金</translation>
    </message>
    <message>
        <source>Withdrawal fee</source>
        <translation>出金手續費</translation>
    </message>
    <message>
        <source>Withdrawal fee returned</source>
        <translation>退回出金手續費</translation>
    </message>
    <message>
        <source>Withdrawal transferred</source>
        <translation>出金已划轉</translation>
    </message>
    <message>
        <source>Balance adjustment: deposit</source>
        <translation>額度調整：入金</translation>
    </message>
    <message>
        <source>Balance adjustment: withdrawal</source>
        <translation>額度調整：出金</translation>
    </message>
    <message>
        <source>Balance adjustment: other</source>
        <translation>額度調整：其他</translation>
    </message>
    <message>
        <source>Balance adjustment: bonus</source>
        <translation>額度調整：贈金</translation>
    </message>
    <message>
        <source>Balance adjustment: released for withdrawal</source>
        <translation>額度調整：釋放為可出金</translation>
    </message>
    <message>
        <source>Balance adjustment: not withdrawable</source>
        <translation>額度調整：不可出金</translation>
    </message>
    <message>
        <source>Balance adjustment: commission</source>
        <translation>額度調整：傭金</translation>
    </message>
    <message>
        <source>Unfreeze</source>
        <translation>解凍</translation>
    </message>
    <message>
        <source>Opening fee</source>
        <translation>開倉手續費</translation>
    </message>
    <message>
        <source>Closing fee</source>
        <translation>平倉手續費</translation>
    </message>
    <message>
        <source>Overnight interest</source>
        <translation>隔夜利息</translation>
    </message>
    <message>
        <source>Result of a close at market</source>
        <translation>市價平倉盈虧</translation>
    </message>
    <message>
        <source>Result of a stop loss</source>
        <translation>止損盈虧</translation>
    </message>
    <message>
        <source>Result of a take profit</source>
        <translation>止盈盈虧</translation>
    </message>
    <message>
        <source>Result of a liquidation</source>
        <translation>強平盈虧</translation>
    </message>
    <message>
        <source>Result of a close at expiry</source>
        <translation>到期平倉盈虧</translation>
    </message>
    <message>
        <source>Result of a close by support</source>
        <translation>客服平倉盈虧</translation>
    </message>
    <message>
        <source>Loan principal</source>
        <translation>借款本金</translation>
    </message>
    <message>
        <source>Principal repaid</source>
        <translation>歸還本金</translation>
    </message>
    <message>
        <source>Interest repaid</source>
        <translation>歸還利息</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>轉入</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>轉出</translation>
    </message>
    <message>
        <source>Principal repaid by liquidation</source>
        <translation>強平歸還本金</translation>
    </message>
    <message>
        <source>Interest repaid by liquidation</source>
        <translation>強平歸還利息</translation>
    </message>
    <message>
        <source>Reward given</source>
        <translation>發放獎勵</translation>
    </message>
    <message>
        <source>Reward taken back</source>
        <translation>收回獎勵</translation>
    </message>
    <message>
        <source>Commission given</source>
        <translation>發放傭金</translation>
    </message>
    <message>
        <source>Commission taken back</source>
        <translation>收回傭金</translation>
    </message>
    <message>
        <source>Collateral frozen</source>
        <translation>凍結抵押</translation>
    </message>
    <message>
        <source>Collateral released</source>
        <translation>釋放抵押</translation>
    </message>
    <message>
        <source>Trade, credited</source>
        <translation>交易入帳</translation>
    </message>
    <message>
        <source>Trade, debited</source>
        <translation>交易出帳</translation>
    </message>
    <message>
        <source>Trading fee</source>
        <translation>交易手續費</translation>
    </message>
    <message>
        <source>Margin interest calculated</source>
        <translation>保證金計息</translation>
    </message>
    <message>
        <source>Margin interest settled</source>
        <translation>保證金結息</translation>
    </message>
    <message>
        <source>Dividend</source>
        <translation>股息</translation>
    </message>
    <message>
        <source>Dividend fee</source>
        <translation>股息手續費</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客戶 ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
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
        <translation>真實姓名</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用戶名</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>帳戶持有人</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>暱稱</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>電郵地址</translation>
    </message>
    <message>
        <source>Area of the e-mail address</source>
        <translation>電郵地區</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>區號</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Kind of group</source>
        <translation>客戶組類型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Status by name</source>
        <translation>狀態名稱</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>客戶類型</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>個人或公司</translation>
    </message>
    <message>
        <source>Agent mark</source>
        <translation>代理標識</translation>
    </message>
    <message>
        <source>Agent number</source>
        <translation>代理編號</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>客戶組</translation>
    </message>
    <message>
        <source>Group ID</source>
        <translation>客戶組 ID</translation>
    </message>
    <message>
        <source>Registration KYC</source>
        <translation>注冊 KYC</translation>
    </message>
    <message>
        <source>Remark of the KYC review</source>
        <translation>KYC 審核備注</translation>
    </message>
    <message>
        <source>KYC status</source>
        <translation>KYC 狀態</translation>
    </message>
    <message>
        <source>KYC status by name</source>
        <translation>KYC 狀態名稱</translation>
    </message>
    <message>
        <source>KYC by the company</source>
        <translation>公司 KYC</translation>
    </message>
    <message>
        <source>KYC level</source>
        <translation>KYC 等級</translation>
    </message>
    <message>
        <source>KYC level by name</source>
        <translation>KYC 等級名稱</translation>
    </message>
    <message>
        <source>KYC level before</source>
        <translation>原 KYC 等級</translation>
    </message>
    <message>
        <source>KYC path</source>
        <translation>KYC 路徑</translation>
    </message>
    <message>
        <source>KYC for</source>
        <translation>KYC 業務</translation>
    </message>
    <message>
        <source>KYC for, by name</source>
        <translation>KYC 業務名稱</translation>
    </message>
    <message>
        <source>What was handed in</source>
        <translation>提交的資料</translation>
    </message>
    <message>
        <source>KYC proposal number</source>
        <translation>KYC 提案號</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>審批人</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>Country chosen</source>
        <translation>所選國家</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>國籍</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
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
        <translation>郵政編碼</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Kind of identity document</source>
        <translation>證件類型</translation>
    </message>
    <message>
        <source>Number of the identity document</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Bank code</source>
        <translation>銀行代碼</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支行</translation>
    </message>
    <message>
        <source>Bank card number</source>
        <translation>銀行卡號</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡號</translation>
    </message>
    <message>
        <source>Card holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>帳戶名稱</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>帳戶號碼</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>SWIFT code</source>
        <translation>SWIFT 代碼</translation>
    </message>
    <message>
        <source>Wallet address</source>
        <translation>錢包地址</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>備忘標籤</translation>
    </message>
    <message>
        <source>Registered by</source>
        <translation>注冊方式</translation>
    </message>
    <message>
        <source>Registered from</source>
        <translation>注冊來源</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注冊時間</translation>
    </message>
    <message>
        <source>IP address at registration</source>
        <translation>注冊 IP 地址</translation>
    </message>
    <message>
        <source>Device at registration</source>
        <translation>注冊設備</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>創建時間</translation>
    </message>
    <message>
        <source>First account opened</source>
        <translation>首次開戶時間</translation>
    </message>
    <message>
        <source>First account activated</source>
        <translation>首次啟動帳戶時間</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>啟動時間</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>啟動狀態</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>最近登入</translation>
    </message>
    <message>
        <source>IP address of the last sign-in</source>
        <translation>最近登入的 IP 地址</translation>
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
        <translation>已啓用谷歌驗證碼</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>登入密碼</translation>
    </message>
    <message>
        <source>Password for funds</source>
        <translation>資金密碼</translation>
    </message>
    <message>
        <source>Payment password</source>
        <translation>支付密碼</translation>
    </message>
    <message>
        <source>Checks for API keys</source>
        <translation>API 密鑰驗證</translation>
    </message>
    <message>
        <source>How API keys are checked</source>
        <translation>API 密鑰驗證方式</translation>
    </message>
    <message>
        <source>Fund manager</source>
        <translation>基金經理</translation>
    </message>
    <message>
        <source>Has a watchlist</source>
        <translation>有自選列表</translation>
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
        <source>Third-party system code</source>
        <translation>第三方系統代碼</translation>
    </message>
    <message>
        <source>Third-party sign-in data</source>
        <translation>第三方登入資料</translation>
    </message>
    <message>
        <source>Third-party account</source>
        <translation>第三方帳號</translation>
    </message>
    <message>
        <source>Telegram user ID</source>
        <translation>Telegram 用戶 ID</translation>
    </message>
    <message>
        <source>Telegram user name</source>
        <translation>Telegram 用戶名</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Advertising source</source>
        <translation>廣告來源</translation>
    </message>
    <message>
        <source>Advertising medium</source>
        <translation>廣告媒介</translation>
    </message>
    <message>
        <source>Advertising campaign</source>
        <translation>廣告系列</translation>
    </message>
    <message>
        <source>Advertising content</source>
        <translation>廣告內容</translation>
    </message>
    <message>
        <source>Advertising keyword</source>
        <translation>廣告關鍵詞</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Institution ID</source>
        <translation>機構 ID</translation>
    </message>
    <message>
        <source>Linked customer ID</source>
        <translation>關聯客戶 ID</translation>
    </message>
    <message>
        <source>Kind of company</source>
        <translation>公司類型</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>公司 ID</translation>
    </message>
    <message>
        <source>Linked company ID</source>
        <translation>關聯公司 ID</translation>
    </message>
    <message>
        <source>Warning level</source>
        <translation>預警級別</translation>
    </message>
    <message>
        <source>Liquidation level</source>
        <translation>強平級別</translation>
    </message>
    <message>
        <source>Withdrawal level</source>
        <translation>出金級別</translation>
    </message>
    <message>
        <source>Trading accounts</source>
        <translation>交易帳戶</translation>
    </message>
    <message>
        <source>Remark of the trading account</source>
        <translation>交易帳戶備注</translation>
    </message>
    <message>
        <source>Details ID</source>
        <translation>詳情 ID</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>記錄 ID</translation>
    </message>
    <message>
        <source>Third-party code, as it came</source>
        <translation>第三方代碼（原值）</translation>
    </message>
    <message>
        <source>Third-party code, decrypted</source>
        <translation>第三方代碼（解密）</translation>
    </message>
    <message>
        <source>Extension 1</source>
        <translation>擴展 1</translation>
    </message>
    <message>
        <source>Extension 2</source>
        <translation>擴展 2</translation>
    </message>
    <message>
        <source>Extension 3</source>
        <translation>擴展 3</translation>
    </message>
    <message>
        <source>Extension 4</source>
        <translation>擴展 4</translation>
    </message>
    <message>
        <source>Extension 5</source>
        <translation>擴展 5</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>帳戶 ID</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>帳戶類型</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>Currency ID</source>
        <translation>幣種 ID</translation>
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
        <translation>保證金</translation>
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
        <source>Locked margin</source>
        <translation>鎖定保證金</translation>
    </message>
    <message>
        <source>Locked amount</source>
        <translation>鎖定金額</translation>
    </message>
    <message>
        <source>Frozen collateral</source>
        <translation>凍結抵押</translation>
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
        <source>Daily rate of interest</source>
        <translation>日利率</translation>
    </message>
    <message>
        <source>Available loan</source>
        <translation>可借額度</translation>
    </message>
    <message>
        <source>Withdrawable</source>
        <translation>可出金額</translation>
    </message>
    <message>
        <source>Not withdrawable</source>
        <translation>不可出金額</translation>
    </message>
    <message>
        <source>Whole balance</source>
        <translation>全倉餘額</translation>
    </message>
    <message>
        <source>Whole rate</source>
        <translation>全倉匯率</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已開戶</translation>
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
        <translation>資產 ID</translation>
    </message>
    <message>
        <source>Booked for, by name</source>
        <translation>業務類型名稱</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>業務類型</translation>
    </message>
    <message>
        <source>In detail, by name</source>
        <translation>業務子類型名稱</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>業務子類型</translation>
    </message>
    <message>
        <source>Amount in</source>
        <translation>增加金額</translation>
    </message>
    <message>
        <source>Amount out</source>
        <translation>減少金額</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>變動後餘額</translation>
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
        <translation>憑證 ID</translation>
    </message>
    <message>
        <source>Proposal number</source>
        <translation>提案號</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency of the account</source>
        <translation>帳戶幣種</translation>
    </message>
    <message>
        <source>Proposed amount</source>
        <translation>提案金額</translation>
    </message>
    <message>
        <source>Amount deposited</source>
        <translation>入金金額</translation>
    </message>
    <message>
        <source>Final amount</source>
        <translation>最終金額</translation>
    </message>
    <message>
        <source>Original amount</source>
        <translation>原始金額</translation>
    </message>
    <message>
        <source>Currency of the deposit</source>
        <translation>入金幣種</translation>
    </message>
    <message>
        <source>Deposited from</source>
        <translation>入金來源</translation>
    </message>
    <message>
        <source>Currency of the withdrawal</source>
        <translation>出金幣種</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>出金狀態</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>出金方式</translation>
    </message>
    <message>
        <source>Coin withdrawal</source>
        <translation>提幣狀態</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>審批狀態</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付狀態</translation>
    </message>
    <message>
        <source>Kind of payment</source>
        <translation>支付類型</translation>
    </message>
    <message>
        <source>Payment channel</source>
        <translation>支付渠道</translation>
    </message>
    <message>
        <source>Currency of the payment</source>
        <translation>支付幣種</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支付端</translation>
    </message>
    <message>
        <source>Amount asked of the channel</source>
        <translation>渠道請求金額</translation>
    </message>
    <message>
        <source>Channel&apos;s exchange rate</source>
        <translation>渠道匯率</translation>
    </message>
    <message>
        <source>Amount the channel reported</source>
        <translation>渠道通知金額</translation>
    </message>
    <message>
        <source>Channel reported</source>
        <translation>渠道通知狀態</translation>
    </message>
    <message>
        <source>Queries at most</source>
        <translation>最多查詢次數</translation>
    </message>
    <message>
        <source>Blockchain</source>
        <translation>區塊鏈</translation>
    </message>
    <message>
        <source>Transaction on the chain</source>
        <translation>鏈上交易</translation>
    </message>
    <message>
        <source>Third party&apos;s answer</source>
        <translation>第三方返回資訊</translation>
    </message>
    <message>
        <source>Third-party order ID</source>
        <translation>第三方訂單 ID</translation>
    </message>
    <message>
        <source>Operator&apos;s password</source>
        <translation>操作員密碼</translation>
    </message>
    <message>
        <source>Resets the account</source>
        <translation>重置帳戶</translation>
    </message>
    <message>
        <source>Proposal ID</source>
        <translation>提案 ID</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>顯示名稱</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名稱</translation>
    </message>
    <message>
        <source>Name in traditional Chinese</source>
        <translation>繁體中文名稱</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>國家代碼</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>ISO code</source>
        <translation>ISO 代碼</translation>
    </message>
    <message>
        <source>Opens accounts</source>
        <translation>可開戶</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>幣種列表</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>產品代碼</translation>
    </message>
    <message>
        <source>Product ID</source>
        <translation>產品 ID</translation>
    </message>
    <message>
        <source>Base currency</source>
        <translation>基礎幣種</translation>
    </message>
    <message>
        <source>Profit currency</source>
        <translation>盈虧幣種</translation>
    </message>
    <message>
        <source>Kind of account, by name</source>
        <translation>玩法名稱</translation>
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
        <translation>價格小數位數</translation>
    </message>
    <message>
        <source>Bid spread</source>
        <translation>買價點差</translation>
    </message>
    <message>
        <source>Ask spread</source>
        <translation>賣價點差</translation>
    </message>
    <message>
        <source>ETF</source>
        <translation>ETF</translation>
    </message>
    <message>
        <source>Loans for selling</source>
        <translation>賣空借貸</translation>
    </message>
    <message>
        <source>Loans for buying</source>
        <translation>買多借貸</translation>
    </message>
    <message>
        <source>Dividends</source>
        <translation>股息</translation>
    </message>
    <message>
        <source>Trading now</source>
        <translation>當前可交易</translation>
    </message>
    <message>
        <source>Holiday now</source>
        <translation>當前為假期</translation>
    </message>
    <message>
        <source>Trading times</source>
        <translation>交易時間</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>假期</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Source of quotes</source>
        <translation>行情來源</translation>
    </message>
    <message>
        <source>Customer group IDs</source>
        <translation>客戶組 ID 列表</translation>
    </message>
    <message>
        <source>Product group IDs</source>
        <translation>產品組 ID 列表</translation>
    </message>
    <message>
        <source>Customer groups</source>
        <translation>客戶組列表</translation>
    </message>
    <message>
        <source>Fund ID</source>
        <translation>基金 ID</translation>
    </message>
    <message>
        <source>Kind of currency</source>
        <translation>幣種類型</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>初始化狀態</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>上級</translation>
    </message>
    <message>
        <source>Belongs to ID</source>
        <translation>上級 ID</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation>展示方式</translation>
    </message>
    <message>
        <source>Extended attributes</source>
        <translation>擴展屬性</translation>
    </message>
    <message>
        <source>Has entries below</source>
        <translation>有下級條目</translation>
    </message>
    <message>
        <source>Entries below</source>
        <translation>下級條目</translation>
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
        <translation>記錄類型</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備注</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>創建人</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新時間</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>更新人</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修訂號</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追蹤編號</translation>
    </message>
    <message>
        <source>Position ID</source>
        <translation>持倉 ID</translation>
    </message>
    <message>
        <source>Deal ID</source>
        <translation>成交 ID</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Came about by</source>
        <translation>來由</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>委託</translation>
    </message>
    <message>
        <source>Opening price</source>
        <translation>開倉價</translation>
    </message>
    <message>
        <source>Opening volume</source>
        <translation>開倉手數</translation>
    </message>
    <message>
        <source>Opening quantity</source>
        <translation>開倉數量</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>手數</translation>
    </message>
    <message>
        <source>Opening amount</source>
        <translation>開倉金額</translation>
    </message>
    <message>
        <source>Amount now</source>
        <translation>當前金額</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>成本價</translation>
    </message>
    <message>
        <source>Closing price</source>
        <translation>平倉價</translation>
    </message>
    <message>
        <source>Closing volume</source>
        <translation>平倉手數</translation>
    </message>
    <message>
        <source>Closing quantity</source>
        <translation>平倉數量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Traded</source>
        <translation>成交時間</translation>
    </message>
    <message>
        <source>Opening margin</source>
        <translation>開倉保證金</translation>
    </message>
    <message>
        <source>Margin category ID</source>
        <translation>保證金類別 ID</translation>
    </message>
    <message>
        <source>Occupied margin</source>
        <translation>佔用保證金</translation>
    </message>
    <message>
        <source>Margin of one</source>
        <translation>單位保證金</translation>
    </message>
    <message>
        <source>Maintenance margin</source>
        <translation>維持保證金</translation>
    </message>
    <message>
        <source>Warning margin</source>
        <translation>預警保證金</translation>
    </message>
    <message>
        <source>Margin set by</source>
        <translation>保證金設定方式</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>槓桿</translation>
    </message>
    <message>
        <source>Take profit</source>
        <translation>止盈</translation>
    </message>
    <message>
        <source>Stop loss</source>
        <translation>止損</translation>
    </message>
    <message>
        <source>Take profit as recorded</source>
        <translation>止盈原始值</translation>
    </message>
    <message>
        <source>Stop loss as recorded</source>
        <translation>止損原始值</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手續費</translation>
    </message>
    <message>
        <source>Fee in USDT</source>
        <translation>手續費（USDT）</translation>
    </message>
    <message>
        <source>Exchange rate to USDT</source>
        <translation>兌 USDT 匯率</translation>
    </message>
    <message>
        <source>Interest due</source>
        <translation>應付利息</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>點差</translation>
    </message>
    <message>
        <source>Point ratio</source>
        <translation>大點比例</translation>
    </message>
    <message>
        <source>Locked quantity</source>
        <translation>鎖定數量</translation>
    </message>
    <message>
        <source>Smallest volume</source>
        <translation>最小手數</translation>
    </message>
    <message>
        <source>Contract size</source>
        <translation>合約大小</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>訂單 ID</translation>
    </message>
    <message>
        <source>Ordered from</source>
        <translation>下單來源</translation>
    </message>
    <message>
        <source>Third-party order</source>
        <translation>第三方訂單</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小數位數</translation>
    </message>
    <message>
        <source>Decimals of the currency</source>
        <translation>幣種小數位數</translation>
    </message>
    <message>
        <source>Decimals of the account</source>
        <translation>帳戶小數位數</translation>
    </message>
    <message>
        <source>Decimals of the fee</source>
        <translation>手續費小數位數</translation>
    </message>
    <message>
        <source>Decimals of the fee in USDT</source>
        <translation>手續費（USDT）小數位數</translation>
    </message>
    <message>
        <source>Decimals of the price at opening</source>
        <translation>開倉價格小數位數</translation>
    </message>
    <message>
        <source>Decimals of the price at closing</source>
        <translation>平倉價格小數位數</translation>
    </message>
    <message>
        <source>Decimals of the account at opening</source>
        <translation>開倉帳戶小數位數</translation>
    </message>
    <message>
        <source>Decimals of the account at closing</source>
        <translation>平倉帳戶小數位數</translation>
    </message>
    <message>
        <source>Decimals of the closing fee</source>
        <translation>平倉手續費小數位數</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>客戶資訊更新</translation>
    </message>
    <message>
        <source>Customer details added</source>
        <translation>客戶詳情新增</translation>
    </message>
    <message>
        <source>Customer details changed</source>
        <translation>客戶詳情更新</translation>
    </message>
    <message>
        <source>KYC level passed</source>
        <translation>KYC 等級認證通過</translation>
    </message>
    <message>
        <source>Account opened</source>
        <translation>已開戶</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>帳戶更新</translation>
    </message>
    <message>
        <source>Account subject added</source>
        <translation>帳戶科目新增</translation>
    </message>
    <message>
        <source>Account subject changed</source>
        <translation>帳戶科目更新</translation>
    </message>
    <message>
        <source>Booking added</source>
        <translation>新增帳戶流水</translation>
    </message>
    <message>
        <source>Booking changed</source>
        <translation>更新帳戶流水</translation>
    </message>
    <message>
        <source>Position opened</source>
        <translation>開倉</translation>
    </message>
    <message>
        <source>Position changed</source>
        <translation>持倉更新</translation>
    </message>
    <message>
        <source>Position removed</source>
        <translation>持倉刪除</translation>
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
        <translation>已遮蓋：%1</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>顯示個人資料</translation>
    </message>
    <message>
        <source>What is shown is noted in the audit log of this computer</source>
        <translation>顯示操作將記入本計算機的審計日誌</translation>
    </message>
    <message>
        <source>Show raw values</source>
        <translation>顯示原始值</translation>
    </message>
    <message>
        <source>Names and values as the gateway sent them</source>
        <translation>閘道傳送的原始名稱和值</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>複製為文本</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s). “Copy as text” has them all.</source>
        <translation>
            <numerusform>還有 %n 行。使用「複製為文本」可獲取全部內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
</context>
<context>
    <name>mm::ReferencePane</name>
    <message>
        <source>Customer groups</source>
        <translation>客戶組</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Product groups</source>
        <translation>產品組</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>國家和地區</translation>
    </message>
    <message>
        <source>Area codes</source>
        <translation>區號</translation>
    </message>
    <message>
        <source>Sources of registration</source>
        <translation>注冊來源</translation>
    </message>
    <message>
        <source>Banks</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>This list could not be loaded.</source>
        <translation>無法載入此列表。</translation>
    </message>
    <message>
        <source>Trace: %1</source>
        <translation>追蹤編號：%1</translation>
    </message>
    <message>
        <source>Nothing here passes the filter.</source>
        <translation>沒有符合篩選條件的內容。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>The gateway lists none.</source>
        <translation>閘道未列出任何內容。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新載入</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 條</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>It is being loaded</source>
        <translation>正在載入</translation>
    </message>
    <message>
        <source>Asks the gateway once more</source>
        <translation>再次向閘道請求</translation>
    </message>
    <message>
        <source>What is shown, as CSV or JSON</source>
        <translation>將顯示的內容匯出為 CSV 或 JSON</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>沒有可顯示的內容</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>條目</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>複製所選行</translation>
    </message>
</context>
<context>
    <name>mm::RegistrationPage</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大寫鎖定似乎已開啟。</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>建立帳號</translation>
    </message>
    <message>
        <source>Register with</source>
        <translation>註冊方式</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家／地區</translation>
    </message>
    <message>
        <source>Type a country&apos;s name to search</source>
        <translation>輸入國家／地區名稱搜尋</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>驗證碼</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Optional: codes work without one</source>
        <translation>選填：不設密碼亦可用驗證碼登入</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>建立帳號</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>正在建立您的帳號…</translation>
    </message>
    <message>
        <source>Sign in with it</source>
        <translation>以此帳號登入</translation>
    </message>
</context>
<context>
    <name>mm::SandboxDesk</name>
    <message>
        <source>The customer of the gateway&apos;s documents: one spot account</source>
        <translation>閘道文檔中的客戶：一個現貨帳戶</translation>
    </message>
    <message>
        <source>Trades: cross, isolated and spot accounts, with positions</source>
        <translation>交易用戶：全倉、逐倉和現貨帳戶，有持倉</translation>
    </message>
    <message>
        <source>One spot account</source>
        <translation>一個現貨帳戶</translation>
    </message>
    <message>
        <source>Is asked for the Google code, 123456</source>
        <translation>登入時需要谷歌驗證碼 123456</translation>
    </message>
    <message>
        <source>Identity check not done yet</source>
        <translation>尚未進行身份認證</translation>
    </message>
    <message>
        <source>Identity check under way</source>
        <translation>身份認證審核中</translation>
    </message>
    <message>
        <source>Identity check refused</source>
        <translation>身份認證被拒絕</translation>
    </message>
    <message>
        <source>Locked: cannot sign in</source>
        <translation>已鎖定：無法登入</translation>
    </message>
    <message>
        <source>Disabled: cannot sign in</source>
        <translation>已停用：無法登入</translation>
    </message>
    <message>
        <source>Has no password yet: signs in with a code</source>
        <translation>尚無密碼：使用驗證碼登入</translation>
    </message>
    <message>
        <source>The demo account of the one who trades</source>
        <translation>交易用戶的模擬帳戶</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚無用戶</translation>
    </message>
    <message>
        <source>Unknown: can be registered</source>
        <translation>未注冊：可以注冊</translation>
    </message>
</context>
<context>
    <name>mm::SandboxPanel</name>
    <message>
        <source>Se&amp;ed</source>
        <translation>種子(&amp;E)</translation>
    </message>
    <message>
        <source>Prices follow from this number</source>
        <translation>價格由此數字生成</translation>
    </message>
    <message>
        <source>Ticks a seco&amp;nd</source>
        <translation>每秒報價跳動(&amp;N)</translation>
    </message>
    <message>
        <source>Over all products, 0 to 50,000</source>
        <translation>所有產品合計，0 至 50,000</translation>
    </message>
    <message>
        <source>Encr&amp;ypted bodies</source>
        <translation>加密正文(&amp;Y)</translation>
    </message>
    <message>
        <source>Demands them, with a key made at the start</source>
        <translation>強制加密，密鑰在啓動時生成</translation>
    </message>
    <message>
        <source>Restart &amp;with these</source>
        <translation>以此設定重啓(&amp;W)</translation>
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
        <translation>會話和時鐘</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>The sandbox is not running</source>
        <translation>沙盒未運行</translation>
    </message>
    <message>
        <source>Start it to try the client without an account, with as much trouble as you like.</source>
        <translation>啓動沙盒，無需帳號即可試用客戶端，並可任意設定故障。</translation>
    </message>
    <message>
        <source>Start the sandbox</source>
        <translation>啓動沙盒</translation>
    </message>
    <message>
        <source>Seed and encryption change with a restart, which ends every session on the sandbox.</source>
        <translation>更改種子和加密需要重啓，重啓會結束沙盒上的所有會話。</translation>
    </message>
    <message>
        <source>A script has set %1 ticks a second.</source>
        <translation>指令碼已將報價跳動設為每秒 %1 次。</translation>
    </message>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>無法啓動沙盒：%1</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>啓動(&amp;A)</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 個請求</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) signed in</source>
        <translation>
            <numerusform>%n 位客戶已登入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n socket(s) open</source>
        <translation>
            <numerusform>已開啟 %n 個套接字</numerusform>
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
        <translation>已寫入 %1</translation>
    </message>
    <message>
        <source>Saved: %1 (%2)</source>
        <translation>已儲存：%1 (%2)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在寫入…</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place or name.</source>
        <translation>無法寫入 %1。請選擇其他位置或名稱。</translation>
    </message>
    <message>
        <source>Writing %1 failed. Nothing was saved.</source>
        <translation>寫入 %1 失敗。未儲存任何內容。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1. Nothing was saved; make room or choose another disk.</source>
        <translation>磁碟空間不足，無法寫入 %1。未儲存任何內容；請釋放空間或選擇其他磁碟。</translation>
    </message>
    <message>
        <source>The file would have become larger than %1. Nothing was saved; narrow what goes in with the filter.</source>
        <translation>檔案將超過 %1。未儲存任何內容；請使用篩選縮小範圍。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止。未儲存任何內容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop writing; what stood in the file before stays</source>
        <translation>停止寫入；檔案原有內容保持不變</translation>
    </message>
    <message>
        <source>Progress of the file</source>
        <translation>檔案寫入進度</translation>
    </message>
</context>
<context>
    <name>mm::SearchStrip</name>
    <message>
        <source>Resume at page %1</source>
        <translation>從第 %1 頁繼續</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 位客戶</numerusform>
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
        <translation>閘道要求放慢速度</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>waiting for the sign-in</source>
        <translation>等待登入</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>請先登入</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶號</translation>
    </message>
    <message>
        <source>empty: all customers</source>
        <translation>留空：所有客戶</translation>
    </message>
    <message>
        <source>Ctrl+F leads here; Enter searches</source>
        <translation>按 Ctrl+F 定位到此處；按 Enter 搜尋</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stops, and empties the list</source>
        <translation>停止並清空列表</translation>
    </message>
    <message>
        <source>Customers loaded</source>
        <translation>已載入的客戶</translation>
    </message>
</context>
<context>
    <name>mm::SecretDisplay</name>
    <message>
        <source>%1, hidden</source>
        <translation>%1，已隱藏</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It is taken out of the clipboard after %n second(s).</source>
        <translation>
            <numerusform>已複製。%n 秒後將從剪貼簿中清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>隱藏：%1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>顯示：%1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>複製：%1</translation>
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
    <name>mm::SecurityDialog</name>
    <message>
        <source>Security – MultiMarkets</source>
        <translation>安全 – MultiMarkets</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Two-step verification</source>
        <translation>雙重驗證</translation>
    </message>
    <message>
        <source>Connected sign-ins</source>
        <translation>已連結的登入方式</translation>
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
        <translation>鎖定</translation>
    </message>
    <message>
        <source>A locked window hides what it shows, and forgets what signed you in, until you prove who you are.</source>
        <translation>視窗鎖定後會隱藏其內容，並清除您的登入憑證，直至您證明身份為止。</translation>
    </message>
    <message>
        <source>Lock when nothing is done for</source>
        <translation>閒置以下時間後鎖定</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Minutes without activity until the lock</source>
        <translation>鎖定前的閒置分鐘數</translation>
    </message>
    <message>
        <source>Can be chosen where the box before it is ticked</source>
        <translation>勾選前面的方格後方可選擇</translation>
    </message>
    <message>
        <source>Lock when the system&apos;s screen is locked</source>
        <translation>系統螢幕鎖定時一併鎖定</translation>
    </message>
    <message>
        <source>This system does not tell programs when its screen is locked.</source>
        <translation>此系統不會通知程式螢幕已鎖定。</translation>
    </message>
</context>
<context>
    <name>mm::SessionPrompt</name>
    <message>
        <source>Signed in elsewhere</source>
        <translation>已在其他地方登入</translation>
    </message>
    <message>
        <source>Somebody signed in to this account at another place, which ended the session here. If that was not you, change your password at once.</source>
        <translation>有人在其他地方登入了此帳號，此處的工作階段因此結束。如非您本人，請立即更改密碼。</translation>
    </message>
    <message>
        <source>Your session has expired</source>
        <translation>您的登入已過期</translation>
    </message>
    <message>
        <source>Sign in again to go on where you are. Everything on screen stays as it is; prices go on as for a guest.</source>
        <translation>重新登入即可從目前位置繼續。畫面上的內容保持不變；行情將以訪客身份繼續更新。</translation>
    </message>
    <message>
        <source>Ctrl+L leads to the password when you are ready.</source>
        <translation>準備好後，按 Ctrl+L 即可前往密碼欄。</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>追蹤編號：%1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不登入</translation>
    </message>
    <message>
        <source>Go on as a guest (Esc)</source>
        <translation>以訪客身份繼續 (Esc)</translation>
    </message>
    <message>
        <source>Sign in as somebody else…</source>
        <translation>以其他身份登入…</translation>
    </message>
</context>
<context>
    <name>mm::SessionsPage</name>
    <message>
        <source>Every session has expired.</source>
        <translation>所有會話已過期。</translation>
    </message>
    <message>
        <source>The session of %1 has expired.</source>
        <translation>%1 的會話已過期。</translation>
    </message>
    <message>
        <source>Everybody has been told of a sign-in elsewhere.</source>
        <translation>已通知所有人：帳號在別處登入。</translation>
    </message>
    <message>
        <source>%1 has been told of a sign-in elsewhere.</source>
        <translation>已通知 %1：帳號在別處登入。</translation>
    </message>
    <message>
        <source>Every connection has been reset.</source>
        <translation>所有連線已重置。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>會話</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Connections and ticks</source>
        <translation>連線和報價跳動</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Ahead of this computer&apos;s by</source>
        <translation>比本計算機超前</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>E&amp;xpire session</source>
        <translation>使會話過期(&amp;X)</translation>
    </message>
    <message>
        <source>The next call is refused because the session has ended</source>
        <translation>下一次調用將因會話已結束而被拒絕</translation>
    </message>
    <message>
        <source>&amp;Kick</source>
        <translation>踢下線(&amp;K)</translation>
    </message>
    <message>
        <source>Somebody signs in elsewhere: told by the message socket</source>
        <translation>模擬他人在別處登入：由消息套接字通知</translation>
    </message>
    <message>
        <source>Set c&amp;lock</source>
        <translation>設定時鐘(&amp;L)</translation>
    </message>
    <message>
        <source>R&amp;ight time again</source>
        <translation>恢復正確時間(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Drop connections</source>
        <translation>斷開連線(&amp;D)</translation>
    </message>
    <message>
        <source>Resets every connection, as a gateway that restarts</source>
        <translation>重置所有連線，如同閘道重啓</translation>
    </message>
    <message>
        <source>&amp;Ticks go on</source>
        <translation>繼續報價跳動(&amp;T)</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>此處無人登入</translation>
    </message>
    <message>
        <source>Signed in here: %1</source>
        <translation>此處已登入：%1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>The sandbox&apos;s clock is right.</source>
        <translation>沙盒時鐘正確。</translation>
    </message>
    <message numerus="yes">
        <source>The sandbox&apos;s clock is wrong by %n second(s).</source>
        <translation>
            <numerusform>沙盒時鐘偏差 %n 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) at the moment</source>
        <translation>
            <numerusform>當前 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定頁面</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Some of what you changed is not saved.</source>
        <translation>您的部分更改尚未儲存。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不儲存並關閉</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
    <message>
        <source>Press “Send code”, then enter the code you get.</source>
        <translation>請按「傳送驗證碼」，然後輸入您收到的驗證碼。</translation>
    </message>
    <message>
        <source>Enter the code that was sent to you.</source>
        <translation>請輸入傳送給您的驗證碼。</translation>
    </message>
    <message>
        <source>Choose the country you live in.</source>
        <translation>請選擇您居住的國家／地區。</translation>
    </message>
    <message>
        <source>Choose a new password.</source>
        <translation>請設定新密碼。</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose a longer or less usual one.</source>
        <translation>此密碼太容易被猜中。請選擇更長或較不常見的密碼。</translation>
    </message>
</context>
<context>
    <name>mm::SignInPage</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大寫鎖定似乎已開啟。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>驗證碼</translation>
    </message>
    <message>
        <source>Google code</source>
        <translation>Google 驗證碼</translation>
    </message>
    <message>
        <source>6 digits from your authenticator app</source>
        <translation>驗證器應用程式中的 6 位數字</translation>
    </message>
    <message>
        <source>Use a code instead</source>
        <translation>改用驗證碼</translation>
    </message>
    <message>
        <source>Use my password</source>
        <translation>使用我的密碼</translation>
    </message>
    <message>
        <source>Forgotten password?</source>
        <translation>忘記密碼？</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>在本機上保持登入</translation>
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
        <source>Create an account</source>
        <translation>建立帳號</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
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
        <source>Browse prices without signing in</source>
        <translation>不登入，直接看行情</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>不連結</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>建立帳號</translation>
    </message>
    <message>
        <source>More ways</source>
        <translation>更多方式</translation>
    </message>
    <message>
        <source>Sign in with an application</source>
        <translation>使用應用程式登入</translation>
    </message>
    <message>
        <source>There is an account for this %1 identity already. Sign in to it to connect them.</source>
        <translation>此 %1 身份已有對應的帳號。請登入該帳號以進行連結。</translation>
    </message>
    <message>
        <source>Your password has been changed. Sign in with the new one.</source>
        <translation>您的密碼已更改，請使用新密碼登入。</translation>
    </message>
    <message>
        <source>Your account is there; its number is %1. Sign in with a code.</source>
        <translation>您的帳號已建立，客戶號碼為 %1。請使用驗證碼登入。</translation>
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
    <message>
        <source>%1 of %2 connections</source>
        <translation>%1/%2 個連線</translation>
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
        <translation>行情連線：狀態，以及請求到應答的時間</translation>
    </message>
    <message>
        <source>Half of the newest %1 answers took no longer than %2, 95 of 100 no longer than %3</source>
        <translation>最近 %1 次應答中，50% 不超過 %2，95% 不超過 %3</translation>
    </message>
    <message>
        <source>The last one took %1</source>
        <translation>最近一次耗時 %1</translation>
    </message>
    <message>
        <source>Of several connections the slowest one&apos;s times</source>
        <translation>有多個連線時，顯示最慢連線的時間</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) have no live prices</source>
        <translation>
            <numerusform>%n 個產品沒有實時報價</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 stale</source>
        <translation>%2 個中有 %1 個已過時</translation>
    </message>
    <message>
        <source>%1 of %2 prices are stale: they come no more, though the connection is there</source>
        <translation>%2 個價格中有 %1 個已過時：連線還在，但不再有新的價格</translation>
    </message>
</context>
<context>
    <name>mm::SupportAudit</name>
    <message>
        <source>Personal data stays masked, because the audit log of this computer cannot be written.</source>
        <translation>由於無法寫入本計算機的審計日誌，個人資料保持遮蓋。</translation>
    </message>
    <message>
        <source>Nothing was copied, because the audit log of this computer cannot be written.</source>
        <translation>由於無法寫入本計算機的審計日誌，未複製任何內容。</translation>
    </message>
    <message>
        <source>Nothing was exported, because the audit log of this computer cannot be written.</source>
        <translation>由於無法寫入本計算機的審計日誌，未匯出任何內容。</translation>
    </message>
    <message>
        <source>The audit log of this computer cannot be written.</source>
        <translation>無法寫入本計算機的審計日誌。</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>系統資訊：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>檔案：%1</translation>
    </message>
</context>
<context>
    <name>mm::SupportDesk</name>
    <message>
        <source>The keychain does not have this desk&apos;s secret any more. Please type it.</source>
        <translation>鑰匙圈中已沒有此工作台的密鑰。請手動輸入。</translation>
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
        <translation>向客戶傳送消息和額度調整</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <translation>請先登入</translation>
    </message>
    <message>
        <source>CHANGES ALLOWED</source>
        <translation>已允許更改</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只讀</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>允許更改</translation>
    </message>
    <message>
        <source>Allow changes to customers of this company? Messages and balance adjustments will be possible in every tab until you switch it off or sign out. Each one asks again and is noted.</source>
        <translation>允許更改此公司的客戶？在您關閉此功能或退出登入之前，所有分頁均可傳送消息和進行額度調整。每次操作都會再次確認並記錄。</translation>
    </message>
    <message>
        <source>Stay read-only</source>
        <translation>保持只讀</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登入</translation>
    </message>
</context>
<context>
    <name>mm::SupportPrompt</name>
    <message>
        <source>The session has ended</source>
        <translation>會話已結束</translation>
    </message>
    <message>
        <source>Sign in again to go on where you are. Everything on screen stays as it is; loading goes on by itself.</source>
        <translation>請重新登入以繼續當前操作。螢幕上的內容保持不變，載入會自動繼續。</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>追蹤編號：%1</translation>
    </message>
</context>
<context>
    <name>mm::SupportSignInForm</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大寫鎖定似乎已開啓。</translation>
    </message>
    <message>
        <source>Enter the app id.</source>
        <translation>請輸入應用 ID。</translation>
    </message>
    <message>
        <source>Enter the secret.</source>
        <translation>請輸入應用密鑰。</translation>
    </message>
    <message>
        <source>The gateway refuses this app id with this secret.</source>
        <translation>閘道拒絕此應用 ID 與應用密鑰。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>返回資訊：%1</translation>
    </message>
    <message>
        <source>App id</source>
        <translation>應用 ID</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>應用密鑰</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>已存入鑰匙圈</translation>
    </message>
    <message>
        <source>Keep the secret in the keychain</source>
        <translation>將應用密鑰存入鑰匙圈</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
</context>
<context>
    <name>mm::SupportSignInPage</name>
    <message>
        <source>Support desk</source>
        <translation>支援工作台</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>環境：%1</translation>
    </message>
</context>
<context>
    <name>mm::SupportTabs</name>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>關閉 (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>關閉 %1</translation>
    </message>
</context>
<context>
    <name>mm::SupportWindow</name>
    <message>
        <source>Support desk (%1) – MultiMarkets</source>
        <translation>支援工作台 (%1) – MultiMarkets</translation>
    </message>
    <message>
        <source>%1 – Support desk (%2) – MultiMarkets</source>
        <translation>%1 – 支援工作台 (%2) – MultiMarkets</translation>
    </message>
    <message>
        <source>&amp;Desk</source>
        <translation>工作台(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search customers</source>
        <translation>搜尋客戶(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一個分頁(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一個分頁(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>關閉分頁(&amp;C)</translation>
    </message>
    <message>
        <source>Reopen closed &amp;tab</source>
        <translation>重新開啟已關閉的分頁(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Inspector…</source>
        <translation>檢查器(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登入(&amp;O)</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <translation>關閉視窗(&amp;W)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>參考資料</translation>
    </message>
    <message>
        <source>Support desk</source>
        <translation>支援工作台</translation>
    </message>
</context>
<context>
    <name>mm::SupportZipDialog</name>
    <message>
        <source>Versions, connections and counters</source>
        <translation>版本、連線和計數器</translation>
    </message>
    <message>
        <source>Your settings, without login name and addresses</source>
        <translation>您的設定，不含登入名和地址</translation>
    </message>
    <message>
        <source>The gateway&apos;s addresses</source>
        <translation>閘道地址</translation>
    </message>
    <message>
        <source>The end of the log file</source>
        <translation>日誌檔案的末尾部分</translation>
    </message>
    <message>
        <source>The newest calls with their bodies, secrets masked</source>
        <translation>最新的調用及其正文，機密資訊已遮蓋</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>為技術支援儲存</translation>
    </message>
    <message>
        <source>Zip archive (*.zip)</source>
        <translation>Zip 壓縮包 (*.zip)</translation>
    </message>
    <message>
        <source>The zip could not be made (%1). Nothing was saved.</source>
        <translation>無法創建 Zip 檔案 (%1)。未儲存任何內容。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 還有 %1</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>未選擇任何內容。</translation>
    </message>
    <message>
        <source>%1 of %2 parts, %3 before packing</source>
        <translation>已選 %1 / %2 個部分，壓縮前 %3</translation>
    </message>
    <message>
        <source>A file is being written.</source>
        <translation>正在寫入檔案。</translation>
    </message>
    <message>
        <source>Choose at least one part first.</source>
        <translation>請先至少選擇一個部分。</translation>
    </message>
    <message>
        <source>Choose where the zip is saved</source>
        <translation>選擇 Zip 檔案的儲存位置</translation>
    </message>
    <message>
        <source>Zip for support</source>
        <translation>技術支援 Zip 檔案</translation>
    </message>
    <message>
        <source>This goes into the file. Passwords, tokens and other secrets are masked (•••). Leave out what you do not want to give away; nothing is sent, only saved.</source>
        <translation>以下內容將寫入檔案。密碼、令牌和其他機密資訊已遮蓋 (•••)。不想提供的內容可取消選擇；檔案僅儲存，不會傳送。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Parts of the zip</source>
        <translation>Zip 檔案的組成部分</translation>
    </message>
    <message>
        <source>Content of the chosen part</source>
        <translation>所選部分的內容</translation>
    </message>
    <message>
        <source>Save zip…</source>
        <translation>儲存 Zip 檔案…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
    <message>
        <source>Widen column</source>
        <translation>加寬列</translation>
    </message>
    <message>
        <source>Narrow column</source>
        <translation>縮窄列</translation>
    </message>
</context>
<context>
    <name>mm::TableExport</name>
    <message>
        <source>Exporting: %1</source>
        <translation>正在匯出：%1</translation>
    </message>
    <message>
        <source>Exported to %1 (%2).</source>
        <translation>已匯出到 %1（%2）。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>匯出為 CSV</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or file.</source>
        <translation>無法寫入 %1。請選擇其他檔案夾或檔案。</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. What stood there before is as it was.</source>
        <translation>磁盤已滿：未寫入 %1，原有內容保持不變。</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; nothing of it was kept.</source>
        <translation>%1 未能完整寫入，未保留任何內容。</translation>
    </message>
    <message>
        <source>The system says: %1</source>
        <translation>系統提示：%1</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>複製所選行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>匯出為 CSV(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>mm::ThirdParties</name>
    <message>
        <source>%1 needs a relay page, and this environment names none.</source>
        <translation>%1 需要中轉頁面，但此環境未有指定。</translation>
    </message>
    <message>
        <source>This environment does not say where to find %1.</source>
        <translation>此環境未說明在哪裡可以找到 %1。</translation>
    </message>
</context>
<context>
    <name>mm::ThirdPartyRow</name>
    <message>
        <source>Sign in with %1</source>
        <translation>使用 %1 登入</translation>
    </message>
</context>
<context>
    <name>mm::ThirdPartyService</name>
    <message>
        <source>This %1 account is bound to your account already.</source>
        <translation>此 %1 帳號已綁定至您的帳號。</translation>
    </message>
    <message>
        <source>This %1 account belongs to somebody else&apos;s account.</source>
        <translation>此 %1 帳號屬於其他人的帳號。</translation>
    </message>
</context>
<context>
    <name>mm::TickerFilterBar</name>
    <message>
        <source>All types</source>
        <translation>所有類型</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>篩選列表</translation>
    </message>
    <message>
        <source>Trade type</source>
        <translation>交易類型</translation>
    </message>
    <message>
        <source>Only what has risen since the previous close</source>
        <translation>僅顯示較昨收上漲的產品</translation>
    </message>
    <message>
        <source>Only what has fallen since the previous close</source>
        <translation>僅顯示較昨收下跌的產品</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
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
        <source>Price of %1</source>
        <translation>%1 的報價</translation>
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
        <translation>%1，已過時</translation>
    </message>
    <message>
        <source>open</source>
        <comment>market</comment>
        <translation>開市</translation>
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
        <translation>24 小時</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Spread (price)</source>
        <translation>點差（價格）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>今開</translation>
    </message>
    <message>
        <source>Previous close</source>
        <translation>昨收</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場狀態</translation>
    </message>
    <message>
        <source>%1, between %2 and %3</source>
        <translation>%1，介於 %2 與 %3 之間</translation>
    </message>
    <message>
        <source>stale %1</source>
        <comment>how long ago</comment>
        <translation>已過時 %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <comment>connection, how long ago</comment>
        <translation>已斷開 %1</translation>
    </message>
    <message>
        <source>No price has come yet.</source>
        <translation>尚未收到報價。</translation>
    </message>
    <message>
        <source>The market is closed: this is its last price.</source>
        <translation>已休市：此為最新價。</translation>
    </message>
    <message>
        <source>The market has a holiday: this is its last price.</source>
        <translation>假日休市：此為最新價。</translation>
    </message>
    <message>
        <source>The connection is gone: the price may have moved.</source>
        <translation>連線已斷開：價格可能已變動。</translation>
    </message>
    <message>
        <source>The gateway refuses live prices of this product.</source>
        <translation>閘道拒絕提供此產品的實時價格。</translation>
    </message>
    <message>
        <source>Spread unit</source>
        <translation>點差單位</translation>
    </message>
    <message>
        <source>quiet %1</source>
        <comment>price, for how long</comment>
        <translation>未變 %1</translation>
    </message>
    <message>
        <source>Quiet: the gateway still gives this price, which is %1 old.</source>
        <translation>未變：閘道仍給出此價格，它已有 %1。</translation>
    </message>
    <message>
        <source>Stale: no new price, and no word that this one still holds, for %1.</source>
        <translation>已過時：已有 %1 沒有新價格，也沒有確認此價格仍然有效。</translation>
    </message>
</context>
<context>
    <name>mm::TickerPane</name>
    <message>
        <source>New watchlist</source>
        <translation>新增自選列表</translation>
    </message>
    <message>
        <source>Rename watchlist</source>
        <translation>重新命名自選列表</translation>
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
        <translation>復原對自選列表的更改(&amp;U)</translation>
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
        <translation>自選列表(&amp;W)</translation>
    </message>
    <message>
        <source>Watchlists</source>
        <translation>自選列表</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>報價</translation>
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
        <translation>自選列表</translation>
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
        <translation>沒有自選列表。</translation>
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
    <message>
        <source>Add selected to My &amp;products</source>
        <translation>將所選產品加入我的產品(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>A list holds %1 products at most: %n product(s) found no room.</source>
        <translation>
            <numerusform>每個列表最多 %1 個產品：有 %n 個產品未能加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use these columns for new lists</source>
        <translation>新列表使用這些列</translation>
    </message>
    <message>
        <source>My products</source>
        <translation>我的產品</translation>
    </message>
    <message>
        <source>“My products” is kept on this computer, but not on the gateway: %1</source>
        <translation>「我的產品」已儲存在本計算機，但未能儲存到閘道：%1</translation>
    </message>
    <message>
        <source>Kept on the gateway</source>
        <translation>已儲存到閘道</translation>
    </message>
    <message>
        <source>Being compared with the gateway…</source>
        <translation>正在與閘道比對…</translation>
    </message>
    <message>
        <source>Kept on this computer, but not (all of it) on the gateway</source>
        <translation>已儲存在本計算機，但未（全部）儲存到閘道</translation>
    </message>
    <message numerus="yes">
        <source>The gateway&apos;s limits leave %n product(s) of your lists without live prices.</source>
        <translation>
            <numerusform>受閘道限制，您的列表中有 %n 個產品沒有實時報價。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this list passes the filter.</source>
        <translation>此列表中沒有符合篩選條件的產品。</translation>
    </message>
    <message numerus="yes">
        <source>The gateway refuses live prices of %n product(s) of your lists; it is asked again each minute.</source>
        <translation>
            <numerusform>閘道拒絕提供您列表中 %n 個產品的實時價格；每分鐘會再次請求。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::TimingBar</name>
    <message>
        <source>Timing</source>
        <translation>耗時</translation>
    </message>
    <message>
        <source>Waiting to begin</source>
        <translation>等待開始</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在連線</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在傳送</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>等待應答</translation>
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
<context>
    <name>mm::TradesModel</name>
    <message>
        <source>▲ Buy</source>
        <translation>▲ 買入</translation>
    </message>
    <message>
        <source>▼ Sell</source>
        <translation>▼ 賣出</translation>
    </message>
    <message>
        <source>Bought: the trade met the ask</source>
        <translation>主動買入：以賣價成交</translation>
    </message>
    <message>
        <source>Sold: the trade met the bid</source>
        <translation>主動賣出：以買價成交</translation>
    </message>
    <message>
        <source>The gateway does not say who started it</source>
        <translation>閘道未說明主動成交方</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
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
        <translation>暫無成交。</translation>
    </message>
    <message>
        <source>Loading the trades…</source>
        <translation>正在加載成交…</translation>
    </message>
    <message>
        <source>The market is closed: these are the last trades there were.</source>
        <translation>市場休市：顯示的是最後的成交。</translation>
    </message>
    <message>
        <source>The market is on holiday: these are the last trades there were.</source>
        <translation>市場假日：顯示的是最後的成交。</translation>
    </message>
    <message>
        <source>The connection was lost: newer trades are missing.</source>
        <translation>連線已斷開：缺少較新的成交。</translation>
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
            <numerusform>▲ %n 條新成交</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mm::TrafficDetailView</name>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追蹤編號</translation>
    </message>
    <message>
        <source>Sent / received</source>
        <translation>傳送 / 接收</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備注</translation>
    </message>
    <message>
        <source>number %1, %2</source>
        <translation>編號 %1，%2</translation>
    </message>
    <message>
        <source>The bodies were encrypted on the way; here they are as before.</source>
        <translation>正文在傳輸過程中已加密；此處顯示加密前的內容。</translation>
    </message>
    <message>
        <source>Of a binary frame only size and beginning are kept.</source>
        <translation>二進制幀僅保留大小和開頭部分。</translation>
    </message>
    <message>
        <source>What was longer than is kept has been cut off.</source>
        <translation>超出保留長度的內容已截斷。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>應答</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Choose a call or a frame to see all of it.</source>
        <translation>選擇一個調用或幀以查看其全部內容。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Frames of the connection</source>
        <translation>該連線的幀</translation>
    </message>
    <message>
        <source>Parts of the entry</source>
        <translation>條目的組成部分</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>已傳送的內容</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>已接收的內容</translation>
    </message>
</context>
<context>
    <name>mm::TrafficFilterBar</name>
    <message>
        <source>Frames: %1</source>
        <translation>幀：%1</translation>
    </message>
    <message>
        <source>searching, %1 %</source>
        <translation>正在搜尋，%1%</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>調用</translation>
    </message>
    <message>
        <source>Frames of all sockets</source>
        <translation>所有連線的幀</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>顯示內容</translation>
    </message>
    <message>
        <source>Calls, frames of all sockets, or of one</source>
        <translation>調用、所有連線的幀或某個連線的幀</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>僅顯示錯誤</translation>
    </message>
    <message>
        <source>Calls that were refused or had no answer, sockets that closed</source>
        <translation>被拒絕或無應答的調用、已關閉的連線</translation>
    </message>
    <message>
        <source>Search path, trace, outcome</source>
        <translation>搜尋路徑、追蹤編號、結果</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search path, trace, outcome and how frames begin (Ctrl+F)</source>
        <translation>搜尋路徑、追蹤編號、結果和幀的開頭部分 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Also in bodies</source>
        <translation>包括正文</translation>
    </message>
    <message>
        <source>Search addresses, headers and bodies too; this takes longer</source>
        <translation>同時搜尋地址、標頭和正文；耗時較長</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>停止搜尋</translation>
    </message>
    <message>
        <source>Older entries are looked at no further</source>
        <translation>不再查找更早的條目</translation>
    </message>
</context>
<context>
    <name>mm::TrafficModel</name>
    <message>
        <source>Call</source>
        <translation>調用</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Call or socket</source>
        <translation>調用或連線</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗時</translation>
    </message>
    <message>
        <source>Trace, or how it begins</source>
        <translation>追蹤編號或開頭內容</translation>
    </message>
</context>
<context>
    <name>mm::WorkspaceMenus</name>
    <message>
        <source>New workspace</source>
        <translation>新建工作區</translation>
    </message>
    <message>
        <source>Duplicate workspace</source>
        <translation>複製工作區</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>重命名工作區</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Export workspace</source>
        <translation>匯出工作區</translation>
    </message>
    <message>
        <source>Import workspace</source>
        <translation>匯入工作區</translation>
    </message>
    <message>
        <source>Workspaces (*.workspace.json);;All files (*)</source>
        <translation>工作區 (*.workspace.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>&amp;Pane</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>W&amp;orkspace</source>
        <translation>工作區(&amp;O)</translation>
    </message>
    <message>
        <source>New &amp;chart</source>
        <translation>新建圖表(&amp;C)</translation>
    </message>
    <message>
        <source>New &amp;depth</source>
        <translation>新建盤口深度(&amp;D)</translation>
    </message>
    <message>
        <source>New &amp;trades</source>
        <translation>新建成交(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;product details</source>
        <translation>新建產品詳情(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一個面板(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一個面板(&amp;V)</translation>
    </message>
    <message>
        <source>Detach or put &amp;back</source>
        <translation>浮動或停靠(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>移動到(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>左側(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>右側(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Top</source>
        <translation>頂部(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bottom</source>
        <translation>底部(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tab with</source>
        <translation>合併為分頁(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>聯動(&amp;L)</translation>
    </message>
    <message>
        <source>Cl&amp;ose pane</source>
        <translation>關閉面板(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reopen closed pane</source>
        <translation>重新開啟已關閉的面板(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作區(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>複製(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>刪除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo removal</source>
        <translation>復原刪除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>mm::WorkspaceSwitcher</name>
    <message>
        <source>Workspace saved: %1</source>
        <translation>工作區已儲存：%1</translation>
    </message>
    <message>
        <source>%1 cannot be written. %2</source>
        <translation>無法寫入 %1。%2</translation>
    </message>
    <message>
        <source>Your workspaces cannot be kept. %1</source>
        <translation>無法儲存您的工作區。%1</translation>
    </message>
    <message>
        <source>Market</source>
        <comment>a workspace</comment>
        <translation>行情</translation>
    </message>
    <message>
        <source>The file of your workspaces was damaged. What could be read of it is used; the file is kept as %1.</source>
        <translation>工作區檔案已損壞，已使用其中可讀取的內容；原檔案另存為 %1。</translation>
    </message>
    <message>
        <source>The places of the panes of “%1” cannot be read: they are where they are at first.</source>
        <translation>無法讀取「%1」的面板佈局：已恢復預設佈局。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>「%1」已刪除。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n workspace(s) already: remove one first.</source>
        <translation>
            <numerusform>已有 %n 個工作區：請先刪除一個。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not imported: %2</source>
        <translation>未匯入 %1：%2</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>無法讀取檔案。</translation>
    </message>
    <message>
        <source>it is no workspace, or damaged.</source>
        <translation>不是工作區檔案，或檔案已損壞。</translation>
    </message>
    <message>
        <source>it is of a newer version of this program.</source>
        <translation>檔案來自本程式的更高版本。</translation>
    </message>
    <message>
        <source>it is too large.</source>
        <translation>檔案過大。</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>「%1」已匯入。</translation>
    </message>
    <message numerus="yes">
        <source>%n pane(s) of it are not known here and were left out.</source>
        <translation>
            <numerusform>其中 %n 個面板無法識別，已忽略。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its places are damaged: the panes are where they are at first.</source>
        <translation>其佈局已損壞：面板已恢復預設佈局。</translation>
    </message>
</context>
</TS>
