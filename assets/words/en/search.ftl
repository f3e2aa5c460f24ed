## Looking for somebody, or something, in a long list.

search-people = Search by name
search-calls = Search by call or customer
search-all = Show all
search-found = { $found } of { $all }
search-none = Nothing here has “{ $text }” in its name.
