# METADATA
# title: Instances do not stand in the default network
# description: In the default network every project has the same ranges, and SSH and RDP are open to the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance
# custom:
#   id: google.compute.instance_default_network
#   requirement: compute instances must not use the default network
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [google_compute_instance]
#   remediation: Name a subnetwork of your own in `network_interface`.
package decree.google.compute.instance_default_network

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not use the default network", ["network_interface", i, "network"]) if {
	some instance in input.resource.google_compute_instance
	some i, network_interface in instance.values.network_interface
	value.matches(network_interface.network, `(^|/)default$`)
}
