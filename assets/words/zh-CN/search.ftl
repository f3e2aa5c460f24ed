## 在很长的名单里查找。

search-people = 按姓名查找
search-calls = 按电话或客户查找
search-all = 显示全部
search-found = { $all } 项中的 { $found } 项
search-none = 名称里都没有“{ $text }”。
