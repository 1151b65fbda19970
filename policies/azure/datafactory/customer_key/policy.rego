# METADATA
# title: Data factories use a customer managed key
# description: Definitions and cached credentials are readable only while your own key is enabled.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/data_factory
# custom:
#   id: azure.datafactory.customer_key
#   requirement: every Data Factory must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [azurerm_data_factory]
#   remediation: Add the `azurerm_data_factory_customer_managed_key` that the rule asks for.
#   fix:
#     add_resource:
#       type: azurerm_data_factory_customer_managed_key
#       attributes:
#         data_factory_id: ${self.id}
#         customer_managed_key_id: ${var.customer_managed_key_id}
package decree.azure.datafactory.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(factory, "must be encrypted with a customer managed key", []) if {
	some factory in input.resource.azurerm_data_factory
	value.absent(value.at(factory.values, ["customer_managed_key_id"], null))
	every factory_customer_managed_key in possible_factory_customer_managed_keys(factory) {
		value.absent(value.at(factory_customer_managed_key.values, ["customer_managed_key_id"], null))
	}
}

possible_factory_customer_managed_keys(factory) := [candidate |
	some candidate in input.resource.azurerm_data_factory_customer_managed_key
	tf.could_refer(value.at(candidate.values, ["data_factory_id"], null), factory)
]
