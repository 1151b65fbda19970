# METADATA
# title: Compute instances run in a virtual network
# description: Outside of a network of yours, what notebooks download and upload cannot be filtered.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/azurerm/4.55.0/docs/resources/machine_learning_compute_instance
# custom:
#   id: azure.machinelearning.instance_network
#   requirement: every Machine Learning compute instance must be part of a virtual network
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [azurerm_machine_learning_compute_instance]
#   remediation: Set `subnet_resource_id` to a subnet of yours.
package decree.azure.machinelearning.instance_network

import data.decree.tf
import data.decree.value

deny contains tf.finding(learning_compute_instance, "must be part of a virtual network", ["subnet_resource_id"]) if {
	some learning_compute_instance in input.resource.azurerm_machine_learning_compute_instance
	value.absent(value.at(learning_compute_instance.values, ["subnet_resource_id"], null))
}
