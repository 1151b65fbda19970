# METADATA
# title: OpenSearch domains take software updates automatically
# description: Service software carries the security fixes of the domain; left alone it is installed late or never.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/opensearch_domain
# custom:
#   id: aws.opensearch.software_update
#   requirement: every OpenSearch domain must have automatic software update
#   severity: LOW
#   category: patching
#   resource_types: [aws_opensearch_domain]
#   frameworks:
#     pci_dss: ["6.3.3.9"]
#   remediation: Set `software_update_options.0.auto_software_update_enabled` to true.
#   fix:
#     set:
#       path: [software_update_options, 0, auto_software_update_enabled]
#       value: true
package decree.aws.opensearch.software_update

import data.decree.tf
import data.decree.value

deny contains tf.finding(domain, "must upgrade minor versions automatically", ["software_update_options", 0, "auto_software_update_enabled"]) if {
	some domain in input.resource.aws_opensearch_domain
	auto_software_update_enabled := value.at(domain.values, ["software_update_options", 0, "auto_software_update_enabled"], null)
	value.known(auto_software_update_enabled)
	auto_software_update_enabled != true
}
