# METADATA
# title: Service Bus uses a customer managed key
# description: Messages at rest are readable only while your own key is enabled.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/servicebus_namespace
# custom:
#   id: azure.servicebus.customer_key
#   aliases: [CKV_AZURE_201]
#   requirement: every Service Bus namespace must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [azurerm_servicebus_namespace]
#   remediation: Add the `azurerm_servicebus_namespace_customer_managed_key` that the rule asks for.
#   fix:
#     add_resource:
#       type: azurerm_servicebus_namespace_customer_managed_key
#       attributes:
#         namespace_id: ${self.id}
#         key_vault_key_id: ${var.key_vault_key_id}
package decree.azure.servicebus.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(namespace, "must be encrypted with a customer managed key", []) if {
	some namespace in input.resource.azurerm_servicebus_namespace
	value.absent(value.at(namespace.values, ["customer_managed_key", 0, "key_vault_key_id"], null))
	every namespace_customer_managed_key in possible_namespace_customer_managed_keys(namespace) {
		value.absent(value.at(namespace_customer_managed_key.values, ["key_vault_key_id"], null))
	}
}

possible_namespace_customer_managed_keys(namespace) := [candidate |
	some candidate in input.resource.azurerm_servicebus_namespace_customer_managed_key
	tf.could_refer(value.at(candidate.values, ["namespace_id"], null), namespace)
]
