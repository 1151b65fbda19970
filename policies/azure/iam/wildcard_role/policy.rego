# METADATA
# title: Custom roles do not allow all actions
# description: A role with * is a second Owner that no review of Owners finds.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/role_definition
# custom:
#   id: azure.iam.wildcard_role
#   aliases: [CKV_AZURE_39, AVD-AZU-0030]
#   requirement: every Azure role definition must not have wildcard actions
#   severity: HIGH
#   category: least privilege
#   resource_types: [azurerm_role_definition]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     cis: ["5.23"]
#     hipaa:
#       ["164_308_a_1_ii_b", "164_308_a_3_i", "164_308_a_3_ii_b", "164_308_a_4_i", "164_308_a_4_ii_b",
#        "164_308_a_4_ii_c", "164_312_a_1"]
#   remediation: List the actions that the role needs in place of *.
package decree.azure.iam.wildcard_role

import data.decree.tf
import data.decree.value

deny contains tf.finding(definition, "must not give all actions", ["permissions", i, "actions"]) if {
	some definition in input.resource.azurerm_role_definition
	some i, permission in definition.values.permissions
	value.has(permission.actions, "*")
}
