# METADATA
# title: Subnetworks have flow logs
# description: Flow logs show who spoke with whom; without them a leak of data leaves no trace in the network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_subnetwork
# custom:
#   id: google.compute.subnet_flow_logs
#   aliases: [CKV_GCP_26, AVD-GCP-0029, 40430747-442d-450a-a34f-dc57149f4609]
#   requirement: Google subnetworks must have flow logs
#   severity: MEDIUM
#   category: logging
#   resource_types: [google_compute_subnetwork]
#   frameworks:
#     cis: ["3.8"]
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1, pi_1_2]
#     pci_dss:
#       ["10.2.1.1.34", "10.2.1.2.21", "10.2.1.2.29", "10.2.1.21", "10.2.1.29", "10.2.1.3.21", "10.2.1.3.29",
#        "10.2.1.4.21", "10.2.1.4.29", "10.2.1.5.21", "10.2.1.5.29", "10.2.1.6.21", "10.2.1.6.29",
#        "10.2.1.7.21", "10.2.1.7.29", "10.2.2.21", "10.2.2.29", "10.3.1.29", "10.6.3.14", "10.6.3.26",
#        "10.6.3.39", "5.3.4.34", A1.2.1.25, A1.2.1.34]
#   remediation: Add a `log_config` block.
package decree.google.compute.subnet_flow_logs

import data.decree.tf
import data.decree.value

deny contains tf.finding(subnetwork, "must have flow logs", []) if {
	some subnetwork in input.resource.google_compute_subnetwork
	value.absent(value.at(subnetwork.values, ["log_config"], null))
	purpose := value.at(subnetwork.values, ["purpose"], null)
	value.known(purpose)
	not purpose in ["INTERNAL_HTTPS_LOAD_BALANCER", "REGIONAL_MANAGED_PROXY", "GLOBAL_MANAGED_PROXY", "PRIVATE_SERVICE_CONNECT", "PRIVATE_NAT"]
}
