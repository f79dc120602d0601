import { createRequire } from 'node:module'

type Statement = { readonly type: string; decls?: unknown }
type Visitor = {
  visitStatement(statement: Statement): Statement
  visitVariableDeclarators(declarations: unknown): unknown
}

/**
 * Teaches the visitor with which dependency-cruiser walks through swc's syntax tree the statement `using`. It is not maintained
 * any more and gives up on statements that it does not know.
 */
export function understandUsing(): void {
  const { Visitor } = createRequire(import.meta.url)('@swc/core/Visitor.js') as { Visitor: { prototype: Visitor } }
  const { visitStatement } = Visitor.prototype
  Visitor.prototype.visitStatement = function (statement) {
    if (statement.type !== 'UsingDeclaration') return visitStatement.call(this, statement)
    statement.decls = this.visitVariableDeclarators(statement.decls)
    return statement
  }
}
