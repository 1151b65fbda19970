# METADATA
# title: Launch templates choose current generations of instances
# description: Types of earlier generations cost more for less, for each instance that the template starts.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/launch_template
# custom:
#   id: aws.ec2.launch_template_previous_generation
#   requirement: no launch template may have instance_type matching
#     "^(t1|m1|m2|m3|c1|c3|cc2|cr1|r3|i2|g2|hs1|p2|d2|h1|cg1)[.]"
#   severity: LOW
#   category: cost
#   resource_types: [aws_launch_template]
#   remediation: Choose the type that follows in the same family, such as `m7i` for `m3`.
package decree.aws.ec2.launch_template_previous_generation

import data.decree.tf
import data.decree.value

deny contains tf.finding(template, "must not have `instance_type` match \"^(t1|m1|m2|m3|c1|c3|cc2|cr1|r3|i2|g2|hs1|p2|d2|h1|cg1)[.]\"", ["instance_type"]) if {
	some template in input.resource.aws_launch_template
	value.matches(template.values.instance_type, `^(t1|m1|m2|m3|c1|c3|cc2|cr1|r3|i2|g2|hs1|p2|d2|h1|cg1)[.]`)
}
