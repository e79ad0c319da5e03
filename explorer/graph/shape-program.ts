// Draws nodes of one shape with WebGL: sigma itself knows only circles.

import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { LineAttributes, NodeAttributes } from './graph-model.ts';
import { type Point, SHAPES, type ShapeName } from './shapes.ts';

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio'] as const;

/** A node as the shader takes it: `ring` is the colour of its rim. */
export interface ShapeDisplayData extends NodeDisplayData {
  readonly ring: string;
}

/**
 * `a_corner` is a corner of one of the triangles from the middle to the rim; `a_rim` is 1 on the rim and 0 in the middle, and
 * `a_depth` how far the triangle's piece of the rim is from the middle: both together tell how far a point is from the rim.
 */
const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute vec2 a_corner;
attribute float a_rim;
attribute float a_depth;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_ring;
varying float v_inside;

const float bias = 255.0 / 254.0;

void main() {
  float radius = a_size / u_sizeRatio;
  vec2 position = a_position + a_corner * radius * u_correctionRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_inside = (1.0 - a_rim) * a_depth * radius;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ring = a_ring;
  v_ring.a *= bias;
}
`;

/** The rim is two pixels wide, its outer edge soft over one. */
const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ring;
varying float v_inside;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  vec4 color = mix(v_ring, v_color, smoothstep(1.5, 2.5, v_inside));
  gl_FragColor = mix(vec4(0.0), color, smoothstep(0.0, 1.0, v_inside));
  #endif
}
`;

/** The triangles from the middle to each piece of the rim: x, y, rim and depth of each corner. */
function triangles(corners: readonly Point[]): number[][] {
  return corners.flatMap(([ax, ay], at) => {
    const [bx, by] = corners[(at + 1) % corners.length] ?? [ax, ay];
    const depth = Math.abs(ax * by - bx * ay) / Math.hypot(bx - ax, by - ay);
    // In WebGL y points up, in the outlines down.
    return [
      [0, 0, 0, depth],
      [ax, -ay, 1, depth],
      [bx, -by, 1, depth],
    ];
  });
}

/** The program that draws nodes of `shape`. */
export function shapeProgram(shape: ShapeName): NodeProgramType<NodeAttributes, LineAttributes> {
  const data = triangles(SHAPES[shape]);
  return class extends NodeProgram<(typeof UNIFORMS)[number], NodeAttributes, LineAttributes> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: data.length,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_corner', size: 2, type: FLOAT },
          { name: 'a_rim', size: 1, type: FLOAT },
          { name: 'a_depth', size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: data,
      };
    }

    processVisibleItem(nodeIndex: number, start: number, node: NodeDisplayData) {
      const { x, y, size, color } = node;
      const ring = 'ring' in node ? String(node.ring) : color;
      this.array.set([x, y, size, floatColor(color), floatColor(ring), nodeIndex], start);
    }

    setUniforms({ matrix, sizeRatio, correctionRatio }: RenderParams, { gl, uniformLocations }: ProgramInfo) {
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, sizeRatio);
      gl.uniform1f(uniformLocations.u_correctionRatio ?? null, correctionRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, matrix);
    }
  };
}
