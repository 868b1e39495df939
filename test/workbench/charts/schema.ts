// In which order the schema of charts (ECMA-376, part 1, 21.2) wants the children of its elements. Excel refuses
// any other. What this workbench never writes is left out.

const SERIES = ['c:idx', 'c:order', 'c:tx', 'c:spPr'];
const DATA = ['c:dPt', 'c:dLbls', 'c:cat', 'c:val'];
const AXIS = [
  ...['c:axId', 'c:scaling', 'c:delete', 'c:axPos', 'c:majorGridlines', 'c:title', 'c:numFmt'],
  ...['c:majorTickMark', 'c:minorTickMark', 'c:tickLblPos', 'c:spPr', 'c:txPr', 'c:crossAx', 'c:crosses'],
];

export const ORDER: Readonly<Record<string, readonly string[]>> = {
  'c:chartSpace': ['c:date1904', 'c:lang', 'c:roundedCorners', 'c:chart', 'c:spPr', 'c:txPr'],
  'c:chart': ['c:title', 'c:autoTitleDeleted', 'c:plotArea', 'c:legend', 'c:plotVisOnly', 'c:dispBlanksAs'],
  'c:title': ['c:tx', 'c:layout', 'c:overlay', 'c:spPr', 'c:txPr'],
  'c:legend': ['c:legendPos', 'c:layout', 'c:overlay', 'c:spPr', 'c:txPr'],
  'c:areaChart': ['c:grouping', 'c:varyColors', 'c:ser', 'c:axId'],
  'c:lineChart': ['c:grouping', 'c:varyColors', 'c:ser', 'c:marker', 'c:axId'],
  'c:barChart': ['c:barDir', 'c:grouping', 'c:varyColors', 'c:ser', 'c:gapWidth', 'c:overlap', 'c:axId'],
  'c:pieChart': ['c:varyColors', 'c:ser', 'c:firstSliceAng'],
  'c:doughnutChart': ['c:varyColors', 'c:ser', 'c:firstSliceAng', 'c:holeSize'],
  'c:areaChart c:ser': [...SERIES, ...DATA],
  'c:lineChart c:ser': [...SERIES, 'c:marker', ...DATA, 'c:smooth'],
  'c:barChart c:ser': [...SERIES, 'c:invertIfNegative', ...DATA],
  'c:pieChart c:ser': [...SERIES, 'c:explosion', ...DATA],
  'c:doughnutChart c:ser': [...SERIES, 'c:explosion', ...DATA],
  'c:dPt': ['c:idx', 'c:invertIfNegative', 'c:marker', 'c:bubble3D', 'c:explosion', 'c:spPr'],
  'c:marker': ['c:symbol', 'c:size', 'c:spPr'],
  'c:catAx': [...AXIS, 'c:auto', 'c:lblAlgn', 'c:lblOffset', 'c:noMultiLvlLbl'],
  'c:valAx': [...AXIS, 'c:crossBetween', 'c:majorUnit'],
  'c:scaling': ['c:logBase', 'c:orientation', 'c:max', 'c:min'],
  'c:strRef': ['c:f', 'c:strCache'],
  'c:numRef': ['c:f', 'c:numCache'],
  'c:strCache': ['c:ptCount', 'c:pt'],
  'c:numCache': ['c:formatCode', 'c:ptCount', 'c:pt'],
  'c:spPr': ['a:noFill', 'a:solidFill', 'a:ln'],
  'a:ln': ['a:noFill', 'a:solidFill', 'a:prstDash', 'a:round'],
  'c:rich': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'c:txPr': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'a:p': ['a:pPr', 'a:r', 'a:endParaRPr'],
  'a:r': ['a:rPr', 'a:t'],
  'a:defRPr': ['a:solidFill', 'a:latin', 'a:ea'],
  'a:rPr': ['a:solidFill', 'a:latin', 'a:ea'],
};
