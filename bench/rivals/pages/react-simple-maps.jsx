import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { ComposableMap, Geographies, Geography } from "react-simple-maps";
import { addKey, drawn, load, tooltipIs, wordsOf } from "./page.js";

const { world, classes, countries } = await load();
const byId = new Map(countries.map((country) => [country.iso3, country]));

function WorldMap() {
  const [tip, setTip] = useState(null);
  useEffect(drawn, []);
  return (
    <>
      <ComposableMap projection="geoEqualEarth" width={960} height={470} projectionConfig={{ scale: 175 }}>
        <Geographies geography={world}>
          {({ geographies }) =>
            geographies.map((geography) => {
              const country = byId.get(geography.id);
              return (
                <Geography
                  key={geography.rsmKey}
                  geography={geography}
                  fill={classes[country?.class ?? 0].color}
                  stroke="#fff"
                  strokeWidth={0.5}
                  onMouseEnter={({ clientX, clientY }) => country && setTip({ country, clientX, clientY })}
                  onMouseLeave={() => setTip(null)}
                />
              );
            })
          }
        </Geographies>
      </ComposableMap>
      {tip && (
        <div className="tip" style={{ position: "fixed", left: tip.clientX, top: tip.clientY }}>
          {wordsOf(tip.country)}
        </div>
      )}
    </>
  );
}

createRoot(document.getElementById("map")).render(<WorldMap />);
addKey(classes);
tooltipIs(".tip");
