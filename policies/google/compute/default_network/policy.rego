# METADATA
# title: Projects are created without the default network
# description: The default network comes with rules that let the internet reach SSH and RDP on every machine in it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/project
# custom:
#   id: google.compute.default_network
#   aliases: [CKV_GCP_27, AVD-GCP-0010, 59571246-3f62-4965-a96f-c7d97e269351]
#   requirement: Google projects must not use the default network
#   severity: MEDIUM
#   category: network isolation
#   resource_types: [google_project]
#   profiles: [recommended]
#   frameworks:
#     cis: ["3.1"]
#     pci_dss: ["1.4.2.19"]
#   remediation: Set `auto_create_network` to false.
#   fix:
#     set:
#       path: [auto_create_network]
#       value: false
package decree.google.compute.default_network

import data.decree.tf
import data.decree.value

deny contains tf.finding(project, "must not use the default network", ["auto_create_network"]) if {
	some project in input.resource.google_project
	auto_create_network := value.at(project.values, ["auto_create_network"], null)
	value.known(auto_create_network)
	auto_create_network != false
}
