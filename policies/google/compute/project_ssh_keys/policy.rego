# METADATA
# title: Instances do not accept the SSH keys of the project
# description: A key in the metadata of the project opens every machine in it; one that is lost opens them all.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_instance_template
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_region_instance_template
# custom:
#   id: google.compute.project_ssh_keys
#   aliases: [CKV_GCP_32, AVD-GCP-0030, 3e4d5ce6-3280-4027-8010-c26eeea1ec01]
#   requirement: compute instances must block project-wide SSH keys
#   severity: MEDIUM
#   category: least privilege
#   resource_types: [google_compute_instance, google_compute_instance_template, google_compute_region_instance_template]
#   frameworks:
#     cis: ["4.3"]
#     soc2: [cc_6_6]
#     pci_dss: ["8.2.5.1"]
#   remediation: Set `metadata.block-project-ssh-keys` to "TRUE".
#   fix:
#     set:
#       path: [metadata, block-project-ssh-keys]
#       value: "TRUE"
package decree.google.compute.project_ssh_keys

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must block project-wide SSH keys", ["metadata", "block-project-ssh-keys"]) if {
	some instance in input.resource.google_compute_instance
	block_project_ssh_keys := value.at(instance.values, ["metadata", "block-project-ssh-keys"], null)
	value.known(block_project_ssh_keys)
	not block_project_ssh_keys in ["TRUE", "true", true, "True"]
}

deny contains tf.finding(instance_template, "must block project-wide SSH keys", ["metadata", "block-project-ssh-keys"]) if {
	some instance_template in input.resource.google_compute_instance_template
	block_project_ssh_keys := value.at(instance_template.values, ["metadata", "block-project-ssh-keys"], null)
	value.known(block_project_ssh_keys)
	not block_project_ssh_keys in ["TRUE", "true", true, "True"]
}

deny contains tf.finding(region_instance_template, "must block project-wide SSH keys", ["metadata", "block-project-ssh-keys"]) if {
	some region_instance_template in input.resource.google_compute_region_instance_template
	block_project_ssh_keys := value.at(region_instance_template.values, ["metadata", "block-project-ssh-keys"], null)
	value.known(block_project_ssh_keys)
	not block_project_ssh_keys in ["TRUE", "true", true, "True"]
}
