# METADATA
# title: Network firewalls use a key of your own
# description: Only with a key of your own can access to the rules be limited and watched.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/networkfirewall_firewall
# custom:
#   id: aws.networkfirewall.customer_key
#   aliases: [CKV_AWS_345]
#   requirement: every network firewall must be encrypted with a customer managed key
#   severity: LOW
#   category: encryption
#   resource_types: [aws_networkfirewall_firewall]
#   remediation: Set `encryption_configuration.0.type` to "CUSTOMER_KMS".
#   fix:
#     set:
#       path: [encryption_configuration, 0, type]
#       value: CUSTOMER_KMS
package decree.aws.networkfirewall.customer_key

import data.decree.tf
import data.decree.value

deny contains tf.finding(firewall, "must be encrypted with a customer managed key", ["encryption_configuration", 0, "type"]) if {
	some firewall in input.resource.aws_networkfirewall_firewall
	type := value.at(firewall.values, ["encryption_configuration", 0, "type"], null)
	value.known(type)
	type != "CUSTOMER_KMS"
}
