/**
 * Units of measure of customs declarations (计量单位代码): code, Chinese name, English name, further words that brokers
 * write. A word that stands at several units is ambiguous, as PCS is.
 */
export const unitTable = `001|台|set, machine|UNIT UNITS
002|座|installation|
003|辆|vehicle|
004|艘|vessel|
005|架|aircraft|
006|套|set, suit|SET SETS
007|个|piece|PCS PC PCE EA EACH PIECE PIECES
008|只|piece, one of a pair|PCS PC
009|头|head|
010|张|sheet|
011|件|item|PCS PCE PIECE PIECES
012|支|stick, tube|
013|枝|stem|
014|根|rod|
015|条|strip|
016|把|handful, tool with a handle|
017|块|block|
018|卷|roll|ROLL ROLLS
019|副|pair, set|
020|片|slice|
021|组|group|
022|份|portion|
023|幅|width|
025|双|pair|PR PAIR PAIRS
026|对|couple|
027|棵|tree|
028|株|plant|
029|井|well|
030|米|metre|M MTR METRE METRES METER METERS
031|盘|coil|
032|平方米|square metre|M2 SQM MTK
033|立方米|cubic metre|M3 CBM MTQ
034|筒|cylinder|
035|千克|kilogram|KG KGS KGM 公斤 KILOGRAM KILOGRAMS KILO
036|克|gram|G GRM
037|盆|basin, pot|
038|万个|ten thousand pieces|
039|具|apparatus|
040|百副|hundred sets|
041|百支|hundred sticks|
042|百把|hundred handfuls|
043|百个|hundred pieces|
044|百片|hundred slices|
045|刀|quire|
046|疋|bolt of cloth|
047|公担|quintal|
048|扇|leaf, panel|
049|百枝|hundred stems|
050|千只|thousand pieces|
051|千块|thousand blocks|
052|千盒|thousand boxes|
053|千枝|thousand stems|
054|千个|thousand pieces|
055|亿支|hundred million sticks|
056|亿个|hundred million pieces|
057|万套|ten thousand sets|
058|千张|thousand sheets|
059|万张|ten thousand sheets|
060|千伏安|kilovolt-ampere|KVA
061|千瓦|kilowatt|KW
062|千瓦时|kilowatt-hour|KWH
063|千升|kilolitre|KL
067|英尺|foot|FT FOOT FEET
070|吨|tonne|T MT TNE 公吨 TON TONS TONNE TONNES
071|长吨|long ton|
072|短吨|short ton|
073|司马担|Straits picul|
074|司马斤|Straits catty|
075|斤|jin, half a kilogram|
076|磅|pound|LB LBS
077|担|dan, fifty kilograms|
078|英担|long hundredweight|
079|短担|short hundredweight|
080|两|liang, fifty grams|
081|市担|Chinese dan|
083|盎司|ounce|OZ
084|克拉|carat|CT
085|市尺|Chinese foot|
086|码|yard|YD YDS YARD YARDS
088|英寸|inch|IN INCH
089|寸|Chinese inch|
095|升|litre|L LTR LITRE LITRES LITER LITERS
096|毫升|millilitre|ML
097|英加仑|imperial gallon|
098|美加仑|US gallon|
099|立方英尺|cubic foot|CFT
101|立方尺|Chinese cubic foot|
110|平方码|square yard|
111|平方英尺|square foot|SQFT
112|平方尺|Chinese square foot|
115|英制马力|horsepower|
116|公制马力|metric horsepower|
118|令|ream|
120|箱|case, carton|CTN CTNS CARTON CARTONS CASE
121|批|lot|
122|罐|can|CAN CANS
123|桶|barrel, drum|DRUM DRUMS
124|扎|bunch|
125|包|package|PKG PKGS
126|箩|bamboo basket|
127|打|dozen|DZ DZN DOZEN
128|筐|basket|
129|罗|gross|
130|匹|bolt|
131|册|volume|
132|本|copy|
133|发|round|
134|枚|piece, coin|
135|捆|bundle|
136|袋|bag|BAG BAGS
139|粒|grain|
140|盒|box|BOX BOXES
141|合|small box|
142|瓶|bottle|BOTTLE BOTTLES
143|千支|thousand sticks|
144|万双|ten thousand pairs|
145|万粒|ten thousand grains|
146|千粒|thousand grains|
147|千米|kilometre|KM
148|千英尺|thousand feet|
163|部|unit|`;
