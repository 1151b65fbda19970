# METADATA
# title: EC2 instances are of a current generation
# description: Types of earlier generations cost more for less, and some run on hardware without current protections.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.previous_generation
#   requirement: no EC2 instance may have instance_type matching "^(t1|m1|m2|m3|c1|c3|cc2|cr1|r3|i2|g2|hs1|p2|d2|h1|cg1)[.]"
#   severity: LOW
#   category: cost
#   resource_types: [aws_instance]
#   remediation: Choose the type that follows in the same family, such as `m7i` for `m3`.
package decree.aws.ec2.previous_generation

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not have `instance_type` match \"^(t1|m1|m2|m3|c1|c3|cc2|cr1|r3|i2|g2|hs1|p2|d2|h1|cg1)[.]\"", ["instance_type"]) if {
	some instance in input.resource.aws_instance
	value.matches(instance.values.instance_type, `^(t1|m1|m2|m3|c1|c3|cc2|cr1|r3|i2|g2|hs1|p2|d2|h1|cg1)[.]`)
}
