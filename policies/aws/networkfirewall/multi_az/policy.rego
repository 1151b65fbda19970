# METADATA
# title: Network firewalls span several availability zones
# description: When the only zone of the firewall fails, so does all traffic through it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/networkfirewall_firewall
# custom:
#   id: aws.networkfirewall.multi_az
#   requirement: every network firewall must be spread over several availability zones
#   severity: MEDIUM
#   category: availability
#   resource_types: [aws_networkfirewall_firewall]
#   frameworks:
#     aws_ai_security: [AISF-INFRA-02]
#   remediation: Add a `subnet_mapping` for each availability zone.
package decree.aws.networkfirewall.multi_az

import data.decree.tf
import data.decree.value

deny contains tf.finding(firewall, "must be spread over several availability zones", ["subnet_mapping"]) if {
	some firewall in input.resource.aws_networkfirewall_firewall
	value.complete(firewall.values, ["subnet_mapping"])
	count([1 | some subnet_mapping in value.list(firewall.values, ["subnet_mapping"]); not not_it_is_set(subnet_mapping)]) < 2
}

not_it_is_set(subnet_mapping) if {
	item := subnet_mapping
	value.absent(item)
}
