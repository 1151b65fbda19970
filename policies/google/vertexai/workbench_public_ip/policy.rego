# METADATA
# title: Workbench instances have no public addresses
# description: A notebook runs any code with the rights of its account; with a public address it is one firewall
#   rule away from the internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/workbench_instance
# custom:
#   id: google.vertexai.workbench_public_ip
#   requirement: Workbench instances must not have a public IP address
#   severity: HIGH
#   category: network exposure
#   resource_types: [google_workbench_instance]
#   profiles: [recommended, ai_platform]
#   remediation: Set `gce_setup.0.disable_public_ip` to true.
#   fix:
#     set:
#       path: [gce_setup, 0, disable_public_ip]
#       value: true
package decree.google.vertexai.workbench_public_ip

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not have a public IP address", ["gce_setup", 0, "disable_public_ip"]) if {
	some instance in input.resource.google_workbench_instance
	disable_public_ip := value.at(instance.values, ["gce_setup", 0, "disable_public_ip"], null)
	value.known(disable_public_ip)
	disable_public_ip != true
}
