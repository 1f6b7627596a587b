extension WordTool {
  /// A script for pandoc's own Lua: how Word sets headings, tables, captions and the foot of a page.
  static let styling = #"""
    local zip = require 'pandoc.zip'

    local function read(name)
      local file = assert(io.open(name, 'rb'))
      local bytes = file:read('a')
      file:close()
      return bytes
    end

    -- Puts the given properties in place of those of a style.
    local function restyle(xml, id, paragraph, run)
      local from = xml:find('<w:style [^>]*w:styleId="' .. id .. '"')
      assert(from, 'no style ' .. id)
      local _, to = xml:find('</w:style>', from, true)
      local style = xml:sub(from, to)
      style = style:gsub('<w:pPr>.-</w:pPr>', ''):gsub('<w:rPr>.-</w:rPr>', '')
      style = style:gsub('<w:semiHidden ?/>', '')
      style = style:gsub('</w:style>$',
        '<w:pPr>' .. paragraph .. '</w:pPr><w:rPr>' .. run .. '</w:rPr></w:style>')
      return xml:sub(1, from - 1) .. style .. xml:sub(to + 1)
    end

    local ink = '<w:color w:val="1F4E5F"/>'
    local function size(points)
      return '<w:sz w:val="' .. points * 2 .. '"/><w:szCs w:val="' .. points * 2 .. '"/>'
    end
    local function space(before, after)
      return '<w:spacing w:before="' .. before * 20 .. '" w:after="' .. after * 20 .. '"/>'
    end
    local keep = '<w:keepNext/><w:keepLines/>'

    local function styles(xml)
      xml = xml:gsub('<w:rFonts [^>]*/>', '')
      xml = xml:gsub('<w:rPrDefault>.-</w:rPrDefault>',
        '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" '
        .. 'w:eastAsia="Arial"/>' .. size(10.5):gsub('%.0', '')
        .. '<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>')
      xml = restyle(xml, 'Title', '<w:keepNext/>' .. space(48, 12), '<w:b/>' .. ink .. size(28))
      xml = restyle(xml, 'Subtitle', '<w:keepNext/>' .. space(0, 6), size(14))
      xml = restyle(xml, 'Author', '<w:keepNext/>' .. space(0, 30), '<w:color w:val="4A5A63"/>' .. size(12))
      xml = restyle(xml, 'Heading1',
        keep .. space(30, 10) .. '<w:outlineLvl w:val="0"/>',
        '<w:b/>' .. ink .. size(18))
      xml = restyle(xml, 'Heading2', keep .. space(18, 6) .. '<w:outlineLvl w:val="1"/>',
        '<w:b/>' .. ink .. size(13))
      xml = restyle(xml, 'Heading3', keep .. space(14, 4) .. '<w:outlineLvl w:val="2"/>',
        '<w:b/>' .. ink .. size(11))
      xml = restyle(xml, 'BodyText', '<w:spacing w:before="80" w:after="120" w:line="288" '
        .. 'w:lineRule="auto"/>', '')
      xml = restyle(xml, 'Compact', space(2.5, 2.5), '')
      xml = restyle(xml, 'Caption', space(10, 4), '<w:color w:val="4A5A63"/>' .. size(9.5))
      xml = restyle(xml, 'TableCaption', '<w:keepNext/>' .. space(10, 4),
        '<w:color w:val="4A5A63"/>' .. size(9.5))
      local from = xml:find('<w:style w:type="table" w:default="1" w:styleId="Table"', 1, true)
        or xml:find('<w:style [^>]*w:styleId="Table"')
      local _, to = xml:find('</w:style>', from, true)
      return xml:sub(1, from - 1) .. [[
        <w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/>
        <w:basedOn w:val="TableNormal"/><w:qFormat/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>
        <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>
        <w:bottom w:val="single" w:sz="4" w:space="0" w:color="C4CFD4"/>
        <w:insideH w:val="single" w:sz="4" w:space="0" w:color="C4CFD4"/></w:tblBorders>
        <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>
        <w:bottom w:w="0" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr>
        <w:trPr><w:cantSplit/></w:trPr>
        <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:trPr><w:tblHeader/></w:trPr>
        <w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="12" w:space="0" w:color="1F4E5F"/>
        </w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style>]]
        .. xml:sub(to + 1)
    end

    local wordNames = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
      .. 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

    local function field(name)
      return '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> '
        .. name .. ' </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        .. '<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    end

    local footer = '<?xml version="1.0" encoding="UTF-8"?><w:ftr ' .. wordNames .. '><w:p><w:pPr>'
      .. '<w:jc w:val="right"/></w:pPr><w:r><w:t xml:space="preserve">Page </w:t></w:r>'
      .. field('PAGE') .. '<w:r><w:t xml:space="preserve"> of </w:t></w:r>' .. field('NUMPAGES')
      .. '</w:p></w:ftr>'

    local changes = {
      ['word/styles.xml'] = styles,
      ['word/document.xml'] = function(xml)
        return (xml:gsub('<w:sectPr[ >].-</w:sectPr>', '<w:sectPr>'
          .. '<w:footerReference w:type="default" r:id="rIdFoot"/>'
          .. '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1134" '
          .. 'w:bottom="1247" w:left="1134" w:header="708" w:footer="567" w:gutter="0"/>'
          .. '</w:sectPr>'))
      end,
      ['word/_rels/document.xml.rels'] = function(xml)
        return (xml:gsub('</Relationships>', '<Relationship Id="rIdFoot" Type="http://schemas.'
          .. 'openxmlformats.org/officeDocument/2006/relationships/footer" '
          .. 'Target="footer1.xml"/></Relationships>'))
      end,
      ['[Content_Types].xml'] = function(xml)
        return (xml:gsub('</Types>', '<Override PartName="/word/footer1.xml" ContentType='
          .. '"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>'
          .. '</Types>'))
      end,
    }

    local entries = {}
    for _, entry in ipairs(zip.Archive(read(arg[1])).entries) do
      local change = changes[entry.path]
      local bytes = entry:contents()
      entries[#entries + 1] = zip.Entry(entry.path, change and change(bytes) or bytes, 0)
    end
    entries[#entries + 1] = zip.Entry('word/footer1.xml', footer, 0)
    local file = assert(io.open(arg[2], 'wb'))
    file:write(zip.Archive(entries):bytestring())
    file:close()
    """#
}
