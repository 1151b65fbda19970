# METADATA
# title: Networks create no subnets by themselves
# description: A network in auto mode has a subnet in every region of the world, with ranges that overlap those
#   of other projects.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_network
# custom:
#   id: google.compute.auto_mode_network
#   requirement: Google networks must not be auto mode networks
#   severity: LOW
#   category: network isolation
#   resource_types: [google_compute_network]
#   remediation: Set `auto_create_subnetworks` to false.
#   fix:
#     set:
#       path: [auto_create_subnetworks]
#       value: false
package decree.google.compute.auto_mode_network

import data.decree.tf
import data.decree.value

deny contains tf.finding(network, "must not create subnets automatically", ["auto_create_subnetworks"]) if {
	some network in input.resource.google_compute_network
	auto_create_subnetworks := value.at(network.values, ["auto_create_subnetworks"], null)
	value.known(auto_create_subnetworks)
	auto_create_subnetworks != false
}
