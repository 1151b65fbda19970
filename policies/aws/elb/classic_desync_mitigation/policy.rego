# METADATA
# title: Classic load balancers guard against request smuggling
# description: In monitor mode requests that the balancer and the application read differently are passed on.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elb
# custom:
#   id: aws.elb.classic_desync_mitigation
#   requirement: every classic load balancer must use the defensive or strictest desync mitigation mode
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_elb]
#   frameworks:
#     pci_dss:
#       ["10.2.1.1.5", "10.2.1.2.5", "10.2.1.3.5", "10.2.1.4.5", "10.2.1.5", "10.2.1.5.5", "10.2.1.6.5",
#        "10.2.1.7.5", "10.2.2.5", "10.3.1.5", "10.6.3.5", "5.3.4.5", A1.2.1.5]
#   remediation: Set `desync_mitigation_mode` to "defensive".
#   fix:
#     set:
#       path: [desync_mitigation_mode]
#       value: defensive
package decree.aws.elb.classic_desync_mitigation

import data.decree.tf
import data.decree.value

deny contains tf.finding(elb, "must use the defensive or strictest desync mitigation mode", ["desync_mitigation_mode"]) if {
	some elb in input.resource.aws_elb
	desync_mitigation_mode := elb.values.desync_mitigation_mode
	value.known(desync_mitigation_mode)
	not desync_mitigation_mode in ["defensive", "strictest"]
}
