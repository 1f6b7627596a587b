-- Records of children, again and again, for every signed-in user. Arguments as for mix.lua.
dofile("Benchmarks/web/mix.lua")
local users = {}
local begin = init

function init(args)
  begin(args)
  for line in io.lines(args[1]) do
    local cookie, children = line:match("^(%S+) %S+ (%S+)$")
    local list = {}
    for child in children:gmatch("%d+") do list[#list + 1] = child end
    users[#users + 1] = { cookie = cookie, children = list }
  end
end

function request()
  local user = users[math.random(#users)]
  local child = user.children[math.random(#user.children)]
  return wrk.format("GET", "/children/" .. child, { ["Cookie"] = user.cookie, ["Accept-Encoding"] = "gzip" })
end
