# METADATA
# title: Backend services log requests
# description: Requests through the load balancer leave no trace, so attacks cannot be followed or counted.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_backend_service
#   - ref: https://registry.terraform.io/providers/hashicorp/google/6.50.0/docs/resources/compute_region_backend_service
# custom:
#   id: google.compute.backend_logging
#   requirement: backend services must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [google_compute_backend_service, google_compute_region_backend_service]
#   frameworks:
#     cis: ["2.16"]
#     soc2: [cc_7_2, cc_7_3, cc_a_1_1, pi_1_2]
#     pci_dss:
#       ["1.2.5.10", "1.2.5.8", "1.2.5.9", "1.2.8.14", "1.2.8.15", "1.3.1.16", "1.3.2.16", "1.3.2.17",
#        "1.4.2.15", "1.4.2.16", "1.5.1.14", "1.5.1.15", "10.2.1.1.10", "10.2.1.1.16", "10.2.1.1.18",
#        "10.2.1.1.19", "10.2.1.1.2", "10.2.1.1.24", "10.2.1.1.30", "10.2.1.1.35", "10.2.1.1.36", "10.2.1.1.4",
#        "10.2.1.1.6", "10.2.1.16", "10.2.1.2", "10.2.1.2.1", "10.2.1.2.15", "10.2.1.2.16", "10.2.1.2.2",
#        "10.2.1.2.4", "10.2.1.2.6", "10.2.1.2.8", "10.2.1.27", "10.2.1.3.13", "10.2.1.3.15", "10.2.1.3.16",
#        "10.2.1.3.2", "10.2.1.3.30", "10.2.1.3.6", "10.2.1.3.8", "10.2.1.30", "10.2.1.4", "10.2.1.4.1",
#        "10.2.1.4.15", "10.2.1.4.16", "10.2.1.4.2", "10.2.1.4.30", "10.2.1.4.4", "10.2.1.4.6", "10.2.1.5.1",
#        "10.2.1.5.13", "10.2.1.5.15", "10.2.1.5.16", "10.2.1.5.2", "10.2.1.5.27", "10.2.1.5.4", "10.2.1.5.6",
#        "10.2.1.6", "10.2.1.6.13", "10.2.1.6.15", "10.2.1.6.16", "10.2.1.6.30", "10.2.1.6.4", "10.2.1.6.6",
#        "10.2.1.6.8", "10.2.1.7.1", "10.2.1.7.15", "10.2.1.7.16", "10.2.1.7.2", "10.2.1.7.21", "10.2.1.7.30",
#        "10.2.1.7.4", "10.2.1.7.6", "10.2.2.1", "10.2.2.13", "10.2.2.15", "10.2.2.16", "10.2.2.2", "10.2.2.27",
#        "10.2.2.30", "10.2.2.4", "10.2.2.6", "10.3.1.13", "10.3.1.15", "10.3.1.16", "10.3.1.2", "10.3.1.21",
#        "10.3.1.30", "10.3.1.4", "10.3.1.6", "10.5.1.3", "10.5.1.9", "10.6.3.10", "10.6.3.17", "10.6.3.19",
#        "10.6.3.2", "10.6.3.20", "10.6.3.4", "10.6.3.6", "2.2.5.9", "2.2.7.10", "2.2.7.12", "2.2.7.13",
#        "3.5.1.1.5", "3.5.1.1.6", "3.5.1.3.12", "3.5.1.3.13", "3.6.1.2.5", "3.6.1.3.3", "3.6.1.3.5",
#        "3.6.1.3.6", "3.6.1.4.5", "3.6.1.4.6", "3.6.1.5", "3.6.1.6", "3.7.1.6", "3.7.1.7", "3.7.2.5",
#        "3.7.2.6", "3.7.4.6", "3.7.6.5", "3.7.6.6", "3.7.7.5", "3.7.7.6", "4.2.1.1", "4.2.1.1.14",
#        "4.2.1.1.15", "4.2.1.1.17", "4.2.1.1.18", "4.2.1.1.8", "4.2.1.10", "4.2.1.11", "4.2.1.12", "4.2.1.13",
#        "4.2.1.4", "5.3.4.1", "5.3.4.18", "5.3.4.19", "5.3.4.2", "5.3.4.24", "5.3.4.4", "5.3.4.6", "5.3.4.7",
#        "5.3.4.9", "6.4.1.5", "8.3.2.1", "8.3.2.29", "8.3.2.31", "8.3.2.32", A1.1.3.14, A1.1.3.15, A1.2.1.1,
#        A1.2.1.17, A1.2.1.19, A1.2.1.2, A1.2.1.20, A1.2.1.23, A1.2.1.25, A1.2.1.32, A1.2.1.4, A1.2.1.6]
#   remediation: Add a `log_config` block with `enable = true`.
#   fix:
#     set:
#       path: [log_config, 0, enable]
#       value: true
package decree.google.compute.backend_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(backend_service, "must have logging enabled", ["log_config", 0, "enable"]) if {
	some backend_service in input.resource.google_compute_backend_service
	enable := value.at(backend_service.values, ["log_config", 0, "enable"], null)
	value.known(enable)
	enable != true
}

deny contains tf.finding(region_backend_service, "must have logging enabled", ["log_config", 0, "enable"]) if {
	some region_backend_service in input.resource.google_compute_region_backend_service
	enable := value.at(region_backend_service.values, ["log_config", 0, "enable"], null)
	value.known(enable)
	enable != true
}
