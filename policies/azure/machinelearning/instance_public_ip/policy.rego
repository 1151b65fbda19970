# METADATA
# title: Compute instances have no public address
# description: A notebook machine on the internet exposes Jupyter, SSH and the identity of its owner.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/machine_learning_compute_instance
# custom:
#   id: azure.machinelearning.instance_public_ip
#   requirement: every Machine Learning compute instance must not have nodes with public addresses
#   severity: HIGH
#   category: network exposure
#   resource_types: [azurerm_machine_learning_compute_instance]
#   profiles: [ai_platform]
#   remediation: Set `node_public_ip_enabled` to false.
#   fix:
#     set:
#       path: [node_public_ip_enabled]
#       value: false
package decree.azure.machinelearning.instance_public_ip

import data.decree.tf
import data.decree.value

deny contains tf.finding(learning_compute_instance, "must not have nodes with public addresses", ["node_public_ip_enabled"]) if {
	some learning_compute_instance in input.resource.azurerm_machine_learning_compute_instance
	node_public_ip_enabled := value.at(learning_compute_instance.values, ["node_public_ip_enabled"], null)
	value.known(node_public_ip_enabled)
	node_public_ip_enabled != false
}
