# METADATA
# title: Role assignments do not give privileged roles
# description: Owner and User Access Administrator can give themselves and others every right, for as long as they stand.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/role_assignment
# custom:
#   id: azure.iam.privileged_role
#   requirement: every Azure role assignment must not give privileged roles
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [azurerm_role_assignment]
#   frameworks:
#     cis: ["5.3.3"]
#     hipaa:
#       ["164_308_a_3_i", "164_308_a_3_ii_b", "164_308_a_4_i", "164_308_a_4_ii_b", "164_308_a_4_ii_c",
#        "164_312_a_1"]
#   remediation: >-
#     Give a narrower role, or make the person eligible for a limited time through Privileged Identity Management.
package decree.azure.iam.privileged_role

import data.decree.tf

deny contains tf.finding(assignment, "must not give privileged roles", ["role_definition_name"]) if {
	some assignment in input.resource.azurerm_role_assignment
	assignment.values.role_definition_name in ["Owner", "User Access Administrator", "Role Based Access Control Administrator"]
}
