# METADATA
# title: Application load balancers are protected by a web application firewall
# description: Known attacks on web applications reach the application itself when nothing filters before it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lb
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/alb
# custom:
#   id: aws.elb.lb_waf
#   aliases: [CKV2_AWS_28]
#   requirement: every ALB must be protected by a web application firewall
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_lb, aws_alb]
#   frameworks:
#     pci_dss: ["6.4.1.1", "6.4.2.1"]
#     nist_800_53: [ac_4_21]
#   remediation: Add the `aws_wafv2_web_acl_association` that the rule asks for.
#   fix:
#     add_resource:
#       type: aws_wafv2_web_acl_association
#       attributes:
#         resource_arn: ${self.id}
package decree.aws.elb.lb_waf

import data.decree.tf
import data.decree.value

deny contains tf.finding(lb, "must be protected by a web application firewall", []) if {
	some lb in input.resource.aws_lb
	every web_acl_association in possible_web_acl_associations(lb) {
		item := web_acl_association
		value.absent(item)
	}
	every web_acl_association_2 in possible_web_acl_associations_2(lb) {
		item_2 := web_acl_association_2
		value.absent(item_2)
	}
	load_balancer_type := value.at(lb.values, ["load_balancer_type"], null)
	value.known(load_balancer_type)
	not load_balancer_type in ["network", "gateway"]
	internal_2 := value.at(lb.values, ["internal"], null)
	value.known(internal_2)
	internal_2 != true
}

deny contains tf.finding(alb, "must be protected by a web application firewall", []) if {
	some alb in input.resource.aws_alb
	every web_acl_association in possible_web_acl_associations_3(alb) {
		item := web_acl_association
		value.absent(item)
	}
	every web_acl_association_2 in possible_web_acl_associations_4(alb) {
		item_2 := web_acl_association_2
		value.absent(item_2)
	}
	load_balancer_type := value.at(alb.values, ["load_balancer_type"], null)
	value.known(load_balancer_type)
	not load_balancer_type in ["network", "gateway"]
	internal_2 := value.at(alb.values, ["internal"], null)
	value.known(internal_2)
	internal_2 != true
}

possible_web_acl_associations(lb) := [candidate |
	some candidate in input.resource.aws_wafv2_web_acl_association
	tf.could_refer(value.at(candidate.values, ["resource_arn"], null), lb)
]

possible_web_acl_associations_2(lb) := [candidate |
	some candidate in input.resource.aws_wafregional_web_acl_association
	tf.could_refer(value.at(candidate.values, ["resource_arn"], null), lb)
]

possible_web_acl_associations_3(alb) := [candidate |
	some candidate in input.resource.aws_wafv2_web_acl_association
	tf.could_refer(value.at(candidate.values, ["resource_arn"], null), alb)
]

possible_web_acl_associations_4(alb) := [candidate |
	some candidate in input.resource.aws_wafregional_web_acl_association
	tf.could_refer(value.at(candidate.values, ["resource_arn"], null), alb)
]
