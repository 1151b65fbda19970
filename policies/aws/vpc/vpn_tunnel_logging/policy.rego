# METADATA
# title: VPN connections log both tunnels
# description: A tunnel that fails to be renewed or is attacked shows only in its log.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/vpn_connection
# custom:
#   id: aws.vpc.vpn_tunnel_logging
#   requirement: every VPN connection must have tunnel logs enabled
#   severity: LOW
#   category: logging
#   resource_types: [aws_vpn_connection]
#   remediation: Set `log_enabled` to true in the log options of both tunnels.
package decree.aws.vpc.vpn_tunnel_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(connection, "must have logging enabled", ["tunnel1_log_options", 0, "cloudwatch_log_options", 0, "log_enabled"]) if {
	some connection in input.resource.aws_vpn_connection
	log_enabled := value.at(connection.values, ["tunnel1_log_options", 0, "cloudwatch_log_options", 0, "log_enabled"], null)
	value.known(log_enabled)
	log_enabled != true
}

deny contains tf.finding(connection, "must have logging enabled", ["tunnel2_log_options", 0, "cloudwatch_log_options", 0, "log_enabled"]) if {
	some connection in input.resource.aws_vpn_connection
	log_enabled_2 := value.at(connection.values, ["tunnel2_log_options", 0, "cloudwatch_log_options", 0, "log_enabled"], null)
	value.known(log_enabled_2)
	log_enabled_2 != true
}
