# METADATA
# title: Client VPN endpoints log connections
# description: Without the log nobody can tell who was in the network when something happened.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ec2_client_vpn_endpoint
# custom:
#   id: aws.vpc.client_vpn_logging
#   requirement: every client VPN endpoint must log connections
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_ec2_client_vpn_endpoint]
#   frameworks:
#     soc2: [cc_a_1_1]
#     pci_dss:
#       ["1.2.8.9", "1.3.1.10", "1.3.2.10", "1.4.2.10", "1.5.1.9", "10.2.1.1.14", "10.2.1.12", "10.2.1.2.12",
#        "10.2.1.3.12", "10.2.1.4.12", "10.2.1.5.12", "10.2.1.6.12", "10.2.1.7.12", "10.2.2.12", "10.3.1.12",
#        "10.6.3.14", "5.3.4.14", A1.1.3.9, A1.2.1.16]
#   remediation: Set `connection_log_options.0.enabled` to true.
#   fix:
#     set:
#       path: [connection_log_options, 0, enabled]
#       value: true
package decree.aws.vpc.client_vpn_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(client_vpn_endpoint, "must have logging enabled", ["connection_log_options", 0, "enabled"]) if {
	some client_vpn_endpoint in input.resource.aws_ec2_client_vpn_endpoint
	enabled := value.at(client_vpn_endpoint.values, ["connection_log_options", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
}
